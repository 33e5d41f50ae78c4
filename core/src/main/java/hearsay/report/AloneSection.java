package hearsay.report;

import hearsay.model.Claim;
import hearsay.model.Issue;
import hearsay.model.Statement;
import java.util.List;

/** What one statement says and nothing else touches: listed, folded, so that nothing is hidden. */
final class AloneSection {

  private final Page page;
  private final Html html;

  AloneSection(Page page) {
    this.page = page;
    this.html = page.html;
  }

  void write() {
    List<Issue> alone = page.view.alone();
    if (alone.isEmpty()) {
      return;
    }
    html.line()
        .tag("section", "alone")
        .set("id", "alone")
        .set("aria-labelledby", "alone-heading")
        .holds(
            () -> {
              html.tag("h2").set("id", "alone-heading").text("Said once");
              html.tag("details")
                  .holds(
                      () -> {
                        html.tag("summary")
                            .text(
                                Phrases.count(alone.size(), "claim")
                                    + " that nothing else repeats, answers or contradicts");
                        html.tag("ul", "once").holds(() -> alone.forEach(this::issue));
                      });
            });
  }

  private void issue(Issue issue) {
    page.view.claims(issue).forEach(claim -> item(issue, claim));
  }

  private void item(Issue issue, Claim claim) {
    Statement statement = page.view.shown(claim);
    page.filtered(
            html.line().tag("li", "item").set("id", Anchors.of(claim)),
            List.of(statement),
            List.of())
        .holds(
            () -> {
              html.tag("p").set("id", Anchors.of(issue)).holds(() -> page.words(statement));
              html.tag("p", "kind")
                  .holds(
                      () -> {
                        page.told(statement);
                        html.text(" · ");
                        page.outlet(page.view.result().articleOf(statement));
                        html.text(" · " + Wordings.manner(statement) + " ");
                        page.permalink(Anchors.of(claim), "claim");
                      });
            });
  }
}
