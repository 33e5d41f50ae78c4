package hearsay.report;

import hearsay.model.Provenance;
import hearsay.model.RelationKind;
import hearsay.model.StandingKind;
import java.util.Map;
import java.util.stream.Stream;

/** What the words mean, and where the report comes from. */
final class FootSection {

  private final Page page;
  private final Html html;

  FootSection(Page page) {
    this.page = page;
    this.html = page.html;
  }

  void write() {
    html.line()
        .tag("footer", "page")
        .holds(
            () -> {
              folded("What the words mean", this::words);
              folded("Where this report comes from", this::provenance);
            });
  }

  private void folded(String heading, Runnable content) {
    html.line()
        .tag("details")
        .holds(
            () -> {
              html.tag("summary").text(heading);
              content.run();
            });
  }

  private void words() {
    html.tag("dl")
        .holds(
            () ->
                Stream.concat(
                        Stream.of(StandingKind.values()).map(Phrases::standing),
                        Stream.of(RelationKind.values()).map(Phrases::relation))
                    .forEach(term -> entry(term.label(), term.meaning())));
  }

  private void entry(String term, String meaning) {
    html.tag("dt").foreign(term);
    html.tag("dd").foreign(meaning);
  }

  private static final String NO_ENCODER =
      "none: statements meet by their words alone, and less that is said in other words is found";

  private void provenance() {
    Provenance provenance = page.view.result().provenance();
    html.tag("dl")
        .holds(
            () -> {
              entry("Hearsay", provenance.version());
              entry("Analyzer", provenance.analyzer());
              entry("Sentence encoder", provenance.encoder().orElse(NO_ENCODER));
              provenance.settings().forEach(this::entry);
            });
    if (!provenance.digests().isEmpty()) {
      html.tag("table")
          .holds(
              () -> {
                page.row("th", "Article", "SHA-256 of its text");
                provenance.digests().entrySet().forEach(this::digest);
              });
    }
  }

  private void digest(Map.Entry<String, String> digest) {
    html.tag("tr")
        .holds(
            () -> {
              html.tag("th").set("scope", "row").foreign(digest.getKey());
              html.tag("td", "digest").foreign(digest.getValue());
            });
  }
}
