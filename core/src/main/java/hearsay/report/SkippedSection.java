package hearsay.report;

import hearsay.model.Skipped;
import java.util.List;

/** What was read and not used, and why. */
final class SkippedSection {

  private final Page page;
  private final Html html;

  SkippedSection(Page page) {
    this.page = page;
    this.html = page.html;
  }

  void write() {
    List<Skipped> skipped = page.view.result().skipped();
    if (skipped.isEmpty()) {
      return;
    }
    html.line()
        .tag("section", "skipped")
        .set("id", "skipped")
        .set("aria-labelledby", "skipped-heading")
        .holds(
            () -> {
              html.tag("h2").set("id", "skipped-heading").text("Skipped");
              html.tag("ul").holds(() -> skipped.forEach(this::item));
            });
  }

  private void item(Skipped skipped) {
    html.tag("li")
        .holds(
            () -> {
              html.tag("strong").foreign(skipped.where());
              if (!skipped.place().isEmpty()) {
                html.text(", ").foreign(skipped.place());
              }
              html.text(": ").foreign(skipped.reason());
              if (!skipped.hint().isEmpty()) {
                html.text(". ").foreign(skipped.hint());
              }
            });
  }
}
