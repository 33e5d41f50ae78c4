package hearsay.report;

import hearsay.model.Claim;
import hearsay.model.Issue;
import hearsay.model.Relation;
import hearsay.model.RelationKind;
import hearsay.model.Standing;
import hearsay.model.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** One issue: conflicts first, then answers, who says what, the claims, and what is no conflict. */
final class IssueSection {

  private final Page page;
  private final Html html;

  IssueSection(Page page) {
    this.page = page;
    this.html = page.html;
  }

  void write(Issue issue) {
    String anchor = Anchors.of(issue);
    html.line()
        .tag("section", "issue")
        .set("id", anchor)
        .set("aria-labelledby", anchor + "-heading")
        .holds(() -> issue(issue, anchor));
  }

  private void issue(Issue issue, String anchor) {
    html.tag("header")
        .holds(
            () -> {
              html.tag("h3").set("id", anchor + "-heading").foreign(issue.title());
              page.permalink(anchor, "issue");
            });
    html.tag("p", "counts")
        .holds(
            () -> {
              standing(issue);
              html.text(" " + counts(page.view, issue));
            });
    RelationParts parts = new RelationParts(page);
    List<Relation> relations = page.view.relations(issue);
    part("Conflicts", of(relations, RelationKind.Group.CONFLICT), "div", "cards", parts::pair);
    part("Responses", of(relations, RelationKind.Group.RESPONSE), "ul", "plain", parts::response);
    new Grid(page, issue).write();
    part("Updates", of(relations, RelationKind.Group.UPDATE), "div", "cards", parts::pair);
    ClaimPart claims = new ClaimPart(page);
    part("Claims", page.view.claims(issue), "div", "claims", claims::write);
    part(
        "Other wordings, qualifications, support",
        of(relations, RelationKind.Group.AGREEMENT),
        "div",
        "cards",
        parts::pair);
    part(
        "Looks like a conflict and is none",
        page.view.nonConflicts(issue),
        "div",
        "cards",
        parts::nonConflict);
  }

  private static List<Relation> of(List<Relation> relations, RelationKind.Group group) {
    return relations.stream().filter(relation -> relation.kind().group() == group).toList();
  }

  private <T> void part(
      String heading, List<T> items, String tag, String cssClass, Consumer<T> item) {
    if (!items.isEmpty()) {
      html.line()
          .tag("div", "part")
          .holds(
              () -> {
                html.tag("h4").text(heading);
                html.tag(tag, cssClass).holds(() -> items.forEach(item));
              });
    }
  }

  /** A badge for the weightiest standing among the claims. */
  void standing(Issue issue) {
    page.view.claims(issue).stream()
        .map(page.view.result()::standing)
        .min(Comparator.comparing(Standing::kind).thenComparing(Standing::claimId))
        .ifPresent(page::standing);
  }

  static String counts(View view, Issue issue) {
    List<Statement> statements =
        view.claims(issue).stream()
            .flatMap((Claim claim) -> view.result().statements(claim).stream())
            .toList();
    List<Relation> relations = view.relations(issue);
    List<String> counts = new ArrayList<>();
    counts.add(Phrases.count(issue.claimIds().size(), "claim"));
    counts.add(
        Phrases.count((int) statements.stream().map(view::outlet).distinct().count(), "outlet"));
    Stream.of(RelationKind.Group.CONFLICT, RelationKind.Group.RESPONSE)
        .filter(group -> !of(relations, group).isEmpty())
        .forEach(
            group ->
                counts.add(
                    Phrases.count(
                        of(relations, group).size(),
                        group == RelationKind.Group.CONFLICT ? "conflict" : "response")));
    return String.join(" · ", counts);
  }
}
