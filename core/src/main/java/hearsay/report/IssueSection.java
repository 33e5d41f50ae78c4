package hearsay.report;

import hearsay.model.Issue;
import hearsay.model.Relation;
import hearsay.model.RelationKind;
import hearsay.model.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
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
        .set("tabindex", "-1")
        .set("aria-labelledby", anchor + "-heading")
        .holds(() -> issue(issue, anchor));
  }

  private void issue(Issue issue, String anchor) {
    html.tag("header").holds(() -> header(issue, anchor));
    RelationParts parts = new RelationParts(page);
    List<Relation> relations = page.view.relations(issue);
    part("Conflicts", of(relations, RelationKind.Group.CONFLICT), "cards", parts::pairs);
    part("Responses", of(relations, RelationKind.Group.RESPONSE), "answers", parts::responses);
    new Grid(page, issue).write();
    new TimeLine(page).write(issue);
    ClaimPart claims = new ClaimPart(page);
    part(
        "Claims and their wordings",
        page.view.claims(issue),
        "claims",
        each -> each.forEach(claims::write));
    part("Updates", of(relations, RelationKind.Group.UPDATE), "cards", parts::pairs);
    part(
        "Other wordings, qualifications, support",
        of(relations, RelationKind.Group.AGREEMENT),
        "cards",
        parts::pairs);
    part(
        "Looks like a conflict and is none",
        page.view.nonConflicts(issue),
        "cards",
        each -> each.forEach(parts::nonConflict));
  }

  private void header(Issue issue, String anchor) {
    html.tag("p", "counts")
        .holds(
            () -> {
              page.standing(page.view.weightiest(issue));
              html.text(" " + counts(page.view, issue));
              Stream<LocalDate> days =
                  page.view.statements(issue).stream()
                      .flatMap((Statement statement) -> page.view.day(statement).stream());
              Page.days(days).ifPresent(told -> html.text(" · " + told));
              page.permalink(anchor, "issue");
            });
    html.tag("h3")
        .set("id", anchor + "-heading")
        .holds(
            () -> {
              lead(issue);
              html.tag("span", "title").foreign(issue.title());
            });
  }

  /** Whose words the title is. */
  private void lead(Issue issue) {
    page.view
        .titleClaim(issue)
        .ifPresent(
            claim -> {
              html.tag("span", "lead").foreign(page.lead(claim));
              html.text(" ");
            });
  }

  private static List<Relation> of(List<Relation> relations, RelationKind.Group group) {
    return relations.stream().filter(relation -> relation.kind().group() == group).toList();
  }

  private <T> void part(String heading, List<T> items, String cssClass, Consumer<List<T>> content) {
    if (!items.isEmpty()) {
      html.line()
          .tag("div", "part")
          .holds(
              () -> {
                html.tag("h4").text(heading);
                html.tag("div", cssClass).holds(() -> content.accept(items));
              });
    }
  }

  static String counts(View view, Issue issue) {
    List<Relation> relations = view.relations(issue);
    List<String> counts = new ArrayList<>();
    Stream.of(RelationKind.Group.CONFLICT, RelationKind.Group.RESPONSE)
        .filter(group -> !of(relations, group).isEmpty())
        .forEach(
            group ->
                counts.add(
                    Phrases.count(
                        of(relations, group).size(),
                        group == RelationKind.Group.CONFLICT ? "conflict" : "response")));
    counts.add(Phrases.count(issue.claimIds().size(), "claim"));
    long outlets = view.statements(issue).stream().map(view::outlet).distinct().count();
    counts.add(Phrases.count((int) outlets, "outlet"));
    return String.join(" · ", counts);
  }
}
