package hearsay.report;

import hearsay.model.Article;
import hearsay.model.Claim;
import hearsay.model.Modality;
import hearsay.model.Origin;
import hearsay.model.Relation;
import hearsay.model.Standing;
import hearsay.model.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

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
              table(claim, members);
              origins(members);
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
    page.standing(standing);
    html.text(" ").tag("span", "wording").foreign(page.view.wording(claim));
    html.text(" ")
        .tag("span", "counts")
        .text(
            Phrases.count(standing.origins(), "origin")
                + " · "
                + Phrases.count(standing.articles(), "article"));
  }

  private void table(Claim claim, List<Statement> members) {
    Statement shown = page.view.shown(claim);
    List<Statement> ordered = new ArrayList<>(members);
    // The wording that the others are compared to comes first.
    ordered.remove(shown);
    ordered.add(0, shown);
    html.tag("table", "members")
        .holds(
            () -> {
              html.tag("thead").holds(() -> page.row("th", "Outlet", "Who and how", "Words"));
              html.tag("tbody").holds(() -> ordered.forEach(member -> member(member, shown)));
            });
  }

  private void member(Statement member, Statement shown) {
    WordDiff diff = WordDiff.between(member.text(), shown.text());
    html.tag("tr")
        .holds(
            () -> {
              html.tag("th")
                  .set("scope", "row")
                  .holds(() -> page.outlet(page.view.result().articleOf(member)));
              html.tag("td").holds(() -> page.told(member));
              html.tag("td")
                  .holds(
                      () -> {
                        page.words(member, diff.isAlike() ? diff.left() : List.of());
                        html.text(" ").tag("span", "kind").text(manner(member));
                      });
            });
  }

  private static String manner(Statement member) {
    String quotation = Phrases.quotation(member.quotation());
    return member.modality() == Modality.CERTAIN
        ? quotation
        : quotation + ", " + Phrases.modality(member.modality());
  }

  private void origins(List<Statement> members) {
    List<Origin> origins =
        members.stream()
            .flatMap(each -> page.view.result().originOf(each).stream())
            .distinct()
            .toList();
    if (origins.isEmpty()) {
      return;
    }
    html.tag("ul", "origins")
        .set("aria-label", "Origins")
        .holds(() -> origins.forEach(each -> origin(each, members)));
  }

  private void origin(Origin origin, List<Statement> members) {
    TreeSet<String> ids =
        members.stream()
            .filter(member -> origin.statementIds().contains(member.id()))
            .map(Statement::articleId)
            .collect(Collectors.toCollection(TreeSet::new));
    html.tag("li")
        .holds(
            () -> {
              Phrases.Term kind = Phrases.origin(origin.kind());
              html.tag("span", "kind").set("title", kind.meaning()).text(kind.label() + ": ");
              html.foreign(origin.label()).text(" — ");
              String separator = "";
              for (String id : ids) {
                Article article = page.view.result().article(id).orElseThrow();
                html.text(separator)
                    .tag("a")
                    .to(Anchors.of(article))
                    .foreign(article.displayName());
                separator = ", ";
              }
              if (!origin.evidence().isEmpty()) {
                page.evidence(origin.evidence());
              }
            });
  }
}
