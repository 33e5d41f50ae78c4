package hearsay.report;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import com.google.common.collect.Table;
import hearsay.model.Claim;
import hearsay.model.Issue;
import hearsay.model.Relation;
import hearsay.model.RelationKind;
import hearsay.model.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** An issue's claims against the outlets: in each cell who says, denies or will not say it. */
final class Grid {

  /** More outlets than these stand together in a last column. */
  private static final int COLUMNS = 8;

  private final Page page;
  private final Html html;
  private final List<Claim> rows = new ArrayList<>();
  private final Table<String, String, Set<Voice>> cells = HashBasedTable.create();
  private final Multiset<String> voicesOf = HashMultiset.create();
  private final Set<String> columns;

  Grid(Page page, Issue issue) {
    this.page = page;
    this.html = page.html;
    List<Relation> responses =
        page.view.relations(issue).stream().filter(each -> each.kind().isResponse()).toList();
    Set<String> answering =
        responses.stream()
            .flatMap(each -> page.view.claim(each.from()).stream())
            .map(Claim::id)
            .collect(Collectors.toSet());
    for (Claim claim : page.view.claims(issue)) {
      List<Statement> members = page.view.result().statements(claim);
      // What only answers another claim stands in that claim's row.
      if (answering.contains(claim.id())
          && members.stream().allMatch(each -> each.act().isResponse())) {
        continue;
      }
      rows.add(claim);
      members.forEach(each -> add(claim, Voice.of(page.view, each)));
    }
    for (Relation response : responses) {
      page.view.claim(response.to()).ifPresent(claim -> answers(claim, response));
    }
    columns =
        Multisets.copyHighestCountFirst(voicesOf).elementSet().stream()
            .limit(COLUMNS)
            .collect(Collectors.toCollection(TreeSet::new));
  }

  private void answers(Claim claim, Relation response) {
    RelationKind kind = response.kind();
    page.view
        .result()
        .claim(response.from())
        .map(page.view.result()::statements)
        .orElseGet(() -> page.view.statement(response.from()).stream().toList())
        .forEach(each -> add(claim, Voice.of(page.view, each, kind)));
  }

  private void add(Claim claim, Voice voice) {
    String outlet = page.view.outlet(voice.statement());
    Set<Voice> cell = cells.row(claim.id()).computeIfAbsent(outlet, key -> new LinkedHashSet<>());
    if (cell.stream().noneMatch(voice::tellsAsMuchAs)) {
      cell.add(voice);
      voicesOf.add(outlet);
    }
  }

  /** Nothing where there is nothing to compare. */
  void write() {
    if (columns.size() < 2 || rows.isEmpty()) {
      return;
    }
    html.line().tag("h4").text("Who says what, where");
    html.tag("div", "scroll")
        .set("tabindex", "0")
        .set("role", "region")
        .set("aria-label", "Claims by outlet")
        .holds(() -> html.tag("table", "grid").holds(this::table));
  }

  private int others() {
    return voicesOf.elementSet().size() - columns.size();
  }

  private void table() {
    html.tag("thead")
        .holds(
            () ->
                html.tag("tr")
                    .holds(
                        () -> {
                          html.tag("th").set("scope", "col").text("Claim");
                          columns.forEach(
                              outlet -> html.tag("th").set("scope", "col").foreign(outlet));
                          if (others() > 0) {
                            html.tag("th")
                                .set("scope", "col")
                                .text(Phrases.count(others(), "more outlet"));
                          }
                        }));
    html.tag("tbody").holds(() -> rows.forEach(this::row));
  }

  private void row(Claim claim) {
    html.tag("tr")
        .holds(
            () -> {
              html.tag("th")
                  .set("scope", "row")
                  .holds(
                      () ->
                          html.tag("a")
                              .to(Anchors.of(claim))
                              .foreign(Texts.shorten(page.view.wording(claim), Page.SHORT)));
              for (String outlet : columns) {
                Set<Voice> cell = cells.get(claim.id(), outlet);
                html.tag("td")
                    .holds(() -> (cell == null ? Set.<Voice>of() : cell).forEach(this::voice));
              }
              if (others() > 0) {
                html.tag("td").holds(() -> more(claim));
              }
            });
  }

  private void voice(Voice voice) {
    html.tag("a", "voice " + voice.cssClass())
        .to(Anchors.of(voice.statement()))
        .holds(
            () -> {
              html.tag("span").set("aria-hidden", "true").text(voice.sign());
              html.text(" ").foreign(voice.who()).text(" ");
              html.tag("b").text(voice.verb());
              unseen(voice);
            });
  }

  private void unseen(Voice voice) {
    if (!voice.unseen().isEmpty()) {
      html.tag("span", "unseen").text(voice.unseen());
    }
  }

  /** How many of the other outlets let each voice be heard. */
  private void more(Claim claim) {
    Map<String, Voice> firsts = new LinkedHashMap<>();
    Multiset<String> counts = HashMultiset.create();
    new TreeMap<>(cells.row(claim.id()))
        .forEach(
            (outlet, voices) -> {
              if (!columns.contains(outlet)) {
                for (Voice voice : voices) {
                  firsts.putIfAbsent(voice.key(), voice);
                  counts.add(voice.key());
                }
              }
            });
    firsts.forEach(
        (key, voice) ->
            html.tag("a", "voice " + voice.cssClass())
                .to(Anchors.of(claim))
                .holds(
                    () -> {
                      html.tag("span").set("aria-hidden", "true").text(voice.sign());
                      html.text(" ").foreign(voice.who()).text(" ");
                      html.tag("b").text(voice.verb());
                      unseen(voice);
                      html.text(" ×" + counts.count(key));
                    }));
  }
}
