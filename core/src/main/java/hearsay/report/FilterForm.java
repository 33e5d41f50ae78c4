package hearsay.report;

import hearsay.model.Mention;
import hearsay.model.RelationKind;
import hearsay.model.Source;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fields by which the reader narrows the page down; without its script it is not shown. */
final class FilterForm {

  /** An option's key and what it reads. */
  private record Choice(String key, String text) {}

  private final Page page;
  private final Html html;

  FilterForm(Page page) {
    this.page = page;
    this.html = page.html;
  }

  void write() {
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
