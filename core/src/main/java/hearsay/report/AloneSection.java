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
                        html.tag("table", "members").holds(() -> rows(alone));
                      });
            });
  }

  private void rows(List<Issue> alone) {
    html.tag("thead").holds(() -> page.row("th", "Outlet", "Who and how", "Words"));
    html.tag("tbody")
        .holds(
            () -> {
              for (Issue issue : alone) {
                for (Claim claim : page.view.claims(issue)) {
                  row(issue, claim);
                }
              }
            });
  }

  private void row(Issue issue, Claim claim) {
    Statement statement = page.view.shown(claim);
    page.filtered(
            html.line().tag("tr", "item").set("id", Anchors.of(claim)),
            List.of(statement),
            List.of())
        .holds(
            () -> {
              html.tag("th")
                  .set("scope", "row")
                  .set("id", Anchors.of(issue))
                  .holds(() -> page.outlet(page.view.result().articleOf(statement)));
              html.tag("td").holds(() -> page.told(statement));
              html.tag("td")
                  .holds(
                      () -> {
                        page.words(statement);
                        html.text(" ")
                            .tag("span", "kind")
                            .text(Phrases.quotation(statement.quotation()));
                        html.text(" ");
                        page.permalink(Anchors.of(claim), "claim");
                      });
            });
  }
}
