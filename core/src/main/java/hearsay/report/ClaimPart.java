package hearsay.report;

import hearsay.model.Claim;
import hearsay.model.Relation;
import hearsay.model.Standing;
import hearsay.model.Statement;
import java.util.List;

/** One claim: how it stands, who says it in which words, and what those go back to. */
final class ClaimPart {

  private final Page page;
  private final Html html;

  ClaimPart(Page page) {
    this.page = page;
    this.html = page.html;
  }

  void write(Claim claim) {
    List<Statement> members = page.view.result().statements(claim);
    List<String> kinds =
        page.view.result().relations(claim).stream()
            .map(Relation::kind)
            .distinct()
            .sorted()
            .map(Json::name)
            .toList();
    page.filtered(
            html.line().tag("details", "claim item").set("id", Anchors.of(claim)), members, kinds)
        .set("open", members.size() > 1)
        .holds(
            () -> {
              html.tag("summary").holds(() -> summary(claim));
              new Wordings(page).write(claim, members);
              new OriginsPart(page).write(members);
              html.tag("p", "more")
                  .holds(
                      () -> {
                        html.text("Words shown: ").foreign(claim.wordingReason()).text(". ");
                        page.permalink(Anchors.of(claim), "claim");
                      });
            });
  }

  private void summary(Claim claim) {
    Standing standing = page.view.result().standing(claim);
    page.standing(standing.kind());
    html.text(" ").tag("span", "lead").foreign(page.lead(claim));
    html.text(" ").tag("span", "wording").foreign(claim.wording());
    html.text(" ")
        .tag("span", "counts")
        .text(
            Phrases.count(standing.origins(), "origin")
                + " · "
                + Phrases.count(standing.articles(), "article"));
  }
}
