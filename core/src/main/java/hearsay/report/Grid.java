package hearsay.report;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.Table;
import hearsay.model.Claim;
import hearsay.model.Issue;
import hearsay.model.Relation;
import hearsay.model.RelationKind;
import hearsay.model.SpeechAct;
import hearsay.model.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** An issue's claims against the outlets: in each cell who says, denies or will not say it. */
final class Grid {

  /** One voice in a cell. */
  private record Voice(
      String who, String verb, String sign, String cssClass, Statement statement) {}

  private final Page page;
  private final Html html;
  private final List<Claim> rows = new ArrayList<>();
  private final Set<String> columns = new TreeSet<>();
  private final Table<String, String, Set<Voice>> cells = HashBasedTable.create();

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
      members.forEach(each -> add(claim, each, voice(each)));
    }
    for (Relation response : responses) {
      page.view.claim(response.to()).ifPresent(claim -> answers(claim, response));
    }
  }

  private void answers(Claim claim, Relation response) {
    page.view
        .result()
        .claim(response.from())
        .map(page.view.result()::statements)
        .orElseGet(() -> page.view.statement(response.from()).stream().toList())
        .forEach(each -> add(claim, each, voice(each, response.kind())));
  }

  private void add(Claim claim, Statement statement, Voice voice) {
    String outlet = page.view.outlet(statement);
    columns.add(outlet);
    cells.row(claim.id()).computeIfAbsent(outlet, key -> new LinkedHashSet<>()).add(voice);
  }

  private Voice voice(Statement statement) {
    SpeechAct act = statement.act();
    return new Voice(
        page.view.who(statement),
        Phrases.act(act).present(),
        Signs.of(act),
        Signs.cssClass(act),
        statement);
  }

  private Voice voice(Statement statement, RelationKind kind) {
    return new Voice(
        page.view.who(statement),
        Phrases.response(kind).present(),
        Signs.of(kind),
        Signs.cssClass(kind),
        statement);
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
            });
  }
}
