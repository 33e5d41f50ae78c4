package hearsay.report;

import hearsay.model.Claim;
import hearsay.model.Evidence;
import hearsay.model.NonConflict;
import hearsay.model.Relation;
import hearsay.model.RelationKind;
import hearsay.model.Span;
import hearsay.model.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What stands between two statements: both side by side, what differs marked, and why. */
final class RelationParts {

  private final Page page;
  private final Html html;

  RelationParts(Page page) {
    this.page = page;
    this.html = page.html;
  }

  /** Two sides that differ, side by side. */
  void pair(Relation relation) {
    String name = Json.name(relation.kind());
    String anchor = page.anchors.of(relation);
    card(
        relation.kind().isConflict() ? "conflict" : name,
        anchor,
        List.of(name),
        relation.from(),
        relation.to(),
        relation.evidence(),
        () -> {
          Phrases.Term term = Phrases.relation(relation.kind());
          html.tag("h5")
              .holds(
                  () -> {
                    html.tag(
                            "span",
                            "badge " + relation.kind().group().name().toLowerCase(Locale.ROOT))
                        .set("title", term.meaning())
                        .text(term.label());
                    html.text(" ").foreign(View.strongest(relation.evidence()).value());
                  });
          page.permalink(anchor, "relation");
        });
  }

  /** Two sides that look as if they clashed, and why they do not. */
  void nonConflict(NonConflict nonConflict) {
    String anchor = page.anchors.of(nonConflict);
    Phrases.Term term = Phrases.nonConflict(nonConflict.reason());
    card(
        "none",
        anchor,
        List.of(),
        nonConflict.from(),
        nonConflict.to(),
        nonConflict.evidence(),
        () -> {
          html.tag("h5")
              .holds(
                  () -> {
                    html.tag("span", "badge none")
                        .text("No conflict: " + term.label().toLowerCase(Locale.ROOT));
                    html.text(" " + term.meaning());
                  });
          page.permalink(anchor, "comparison");
        });
  }

  private void card(
      String cssClass,
      String anchor,
      List<String> kinds,
      String from,
      String to,
      List<Evidence> evidence,
      Runnable heading) {
    page.filtered(
            html.line().tag("article", "card item " + cssClass).set("id", anchor),
            page.ends(from, to),
            kinds)
        .holds(
            () -> {
              html.tag("header").holds(heading);
              html.tag("div", "sides").holds(() -> sides(from, to, evidence));
              page.evidence(evidence);
            });
  }

  /** Marked are the words that the evidence names; where it names none, those that differ. */
  private void sides(String from, String to, List<Evidence> evidence) {
    Optional<Statement> left = page.view.statement(from);
    Optional<Statement> right = page.view.statement(to);
    List<Span> leftPlaces = left.map(each -> Page.placesIn(each, evidence)).orElse(List.of());
    List<Span> rightPlaces = right.map(each -> Page.placesIn(each, evidence)).orElse(List.of());
    if (leftPlaces.isEmpty() && rightPlaces.isEmpty() && left.isPresent() && right.isPresent()) {
      WordDiff diff = WordDiff.between(left.get().text(), right.get().text());
      side(from, left, diff.isAlike() ? diff.left() : List.of());
      side(to, right, diff.isAlike() ? diff.right() : List.of());
    } else {
      side(from, left, leftPlaces);
      side(to, right, rightPlaces);
    }
  }

  private void side(String end, Optional<Statement> shown, List<Span> marked) {
    html.tag("figure")
        .holds(
            () -> {
              shown.ifPresentOrElse(
                  statement -> side(statement, marked), () -> html.tag("figcaption").foreign(end));
              more(end);
            });
  }

  private void side(Statement statement, List<Span> marked) {
    html.tag("figcaption")
        .holds(
            () -> {
              page.outlet(page.view.result().articleOf(statement));
              html.tag("br").alone();
              page.told(statement);
            });
    html.tag("blockquote").holds(() -> page.words(statement, marked));
  }

  /** Where the side is a claim, how many others say the same. */
  private void more(String end) {
    Optional<Claim> claim =
        page.view.result().claim(end).filter(each -> each.statementIds().size() > 1);
    claim.ifPresent(
        each ->
            html.tag("p", "more")
                .holds(
                    () ->
                        page.claimLink(
                            each,
                            "and "
                                + (each.statementIds().size() - 1)
                                + " more of the same claim")));
  }

  /** Who answered, how, and what. */
  void response(Relation relation) {
    String anchor = page.anchors.of(relation);
    page.filtered(
            html.line().tag("li", "item answer").set("id", anchor),
            page.ends(relation.from(), relation.to()),
            List.of(Json.name(relation.kind())))
        .holds(() -> response(relation, anchor));
  }

  private void response(Relation relation, String anchor) {
    RelationKind kind = relation.kind();
    Optional<Statement> from = page.view.statement(relation.from());
    Optional<Statement> to = page.view.statement(relation.to());
    html.tag("p")
        .holds(
            () -> {
              html.tag("span", "sign " + Signs.cssClass(kind))
                  .set("aria-hidden", "true")
                  .text(Signs.of(kind));
              html.text(" ");
              from.ifPresent(
                  statement -> html.tag("span", "who").foreign(page.view.who(statement)));
              html.text(" ").tag("b", Signs.cssClass(kind)).text(Phrases.response(kind).past());
              html.text(": ");
              to.ifPresent(
                  statement -> {
                    page.words(statement, Page.placesIn(statement, relation.evidence()));
                    html.text(" (").foreign(page.view.who(statement)).text(" in ");
                    page.outlet(page.view.result().articleOf(statement));
                    html.text(")");
                  });
              html.text(" ");
              page.permalink(anchor, "response");
            });
    from.ifPresent(
        statement ->
            html.tag("p", "source")
                .holds(
                    () -> {
                      html.text("Told by ");
                      page.outlet(page.view.result().articleOf(statement));
                      html.text(": ");
                      page.words(statement, Page.placesIn(statement, relation.evidence()));
                      statement
                          .attribution()
                          .cue()
                          .ifPresent(cue -> html.text(" — “").foreign(cue.text()).text("”"));
                    }));
    page.evidence(relation.evidence());
  }
}
