package hearsay.report;

import hearsay.model.Issue;
import hearsay.model.Mention;
import hearsay.model.RelationKind;
import hearsay.model.Source;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the report is about in figures, the list of issues, and the filter. */
final class HeadSection {

  /** A longer list of issues is folded at first. */
  private static final int LISTED = 30;

  private final Page page;
  private final Html html;

  HeadSection(Page page) {
    this.page = page;
    this.html = page.html;
  }

  void write() {
    html.line().tag("header", "page").holds(this::header);
  }

  private void header() {
    html.tag("p", "name").text("Hearsay");
    html.tag("h1").text("Who said what, and what stands against it");
    html.line().tag("ul", "figures").holds(() -> page.view.summary().forEach(this::figure));
    html.tag("p", "note")
        .text("Shows what is told, where, and by whom. It does not judge what is true.");
    List<Issue> met = page.view.met();
    if (!met.isEmpty()) {
      html.line()
          .tag("nav")
          .set("aria-label", "Issues")
          .holds(
              () ->
                  html.tag("details")
                      .set("open", met.size() <= LISTED)
                      .holds(
                          () -> {
                            html.tag("summary").text("At a glance");
                            html.tag("ol", "glance").holds(() -> met.forEach(this::glance));
                          }));
      filter();
    }
  }

  private void figure(String figure) {
    int blank = figure.indexOf(' ');
    html.tag("li")
        .holds(
            () -> {
              html.tag("strong").text(figure.substring(0, blank));
              html.text(figure.substring(blank));
            });
  }

  private void glance(Issue issue) {
    html.line()
        .tag("li")
        .holds(
            () -> {
              new IssueSection(page).standing(issue);
              html.text(" ")
                  .tag("a")
                  .to(Anchors.of(issue))
                  .foreign(Texts.shorten(issue.title(), Page.SHORT));
              html.text(" ").tag("span", "counts").text(IssueSection.counts(page.view, issue));
            });
  }

  /** Hidden until the script that makes it work shows it. */
  private void filter() {
    html.line()
        .tag("form", "filter")
        .set("id", "filter")
        .set("role", "search")
        .set("aria-label", "Filter the issues")
        .set("hidden", true)
        .holds(
            () -> {
              label(
                  "Text",
                  () -> html.tag("input").set("type", "search").set("name", "text").alone());
              choice("Source", "sources", sources());
              choice("Outlet", "outlets", outlets());
              choice("Relation", "kinds", kinds());
              html.tag("button").set("type", "reset").text("Show all");
              html.tag("output").set("aria-live", "polite").text("");
            });
  }

  private void label(String text, Runnable field) {
    html.tag("label")
        .holds(
            () -> {
              html.tag("span").text(text);
              field.run();
            });
  }

  /** An option's key and what it reads. */
  private record Choice(String key, String text) {}

  private void choice(String text, String name, List<Choice> choices) {
    label(
        text,
        () ->
            html.tag("select")
                .set("name", name)
                .holds(
                    () -> {
                      html.tag("option").set("value", "").text("Any");
                      choices.forEach(
                          choice ->
                              html.tag("option")
                                  .set("value", choice.key())
                                  .text(Texts.shorten(choice.text(), Page.SHORT)));
                    }));
  }

  private List<Choice> sources() {
    Set<String> speaking =
        page.view.result().statements().stream()
            .flatMap(
                statement ->
                    Stream.concat(
                        statement.attribution().speakers().stream(),
                        statement.attribution().channel().stream()))
            .map(Mention::sourceId)
            .collect(Collectors.toSet());
    return page.view.result().sources().stream()
        .filter(source -> speaking.contains(source.id()))
        .sorted(Comparator.comparing(Source::name).thenComparing(Source::id))
        .map(
            source ->
                new Choice(
                    page.sourceKey(source.id()),
                    source.name() + " (" + Phrases.source(source.kind()) + ")"))
        .toList();
  }

  private List<Choice> outlets() {
    return page.view.articlesByOutlet().keySet().stream()
        .sorted()
        .map(outlet -> new Choice(page.outletKey(outlet), outlet))
        .toList();
  }

  private List<Choice> kinds() {
    return page.view.result().relations().stream()
        .map(relation -> relation.kind())
        .distinct()
        .sorted()
        .map((RelationKind kind) -> new Choice(Json.name(kind), Phrases.relation(kind).label()))
        .toList();
  }
}
