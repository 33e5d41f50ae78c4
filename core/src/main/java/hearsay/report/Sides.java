package hearsay.report;

import hearsay.model.Claim;
import hearsay.model.Evidence;
import hearsay.model.Span;
import hearsay.model.Statement;
import java.util.List;
import java.util.Optional;

/** Two statements or claims side by side, what differs between them marked. */
final class Sides {

  private final Page page;
  private final Html html;

  Sides(Page page) {
    this.page = page;
    this.html = page.html;
  }

  /** Marked are the words that the evidence names; failing that, those that differ. */
  void ofWords(String from, String to, List<Evidence> evidence) {
    Optional<Statement> left = page.view.statement(from);
    Optional<Statement> right = page.view.statement(to);
    List<Span> leftPlaces = left.map(each -> Page.placesIn(each, evidence)).orElse(List.of());
    List<Span> rightPlaces = right.map(each -> Page.placesIn(each, evidence)).orElse(List.of());
    if (leftPlaces.isEmpty() && rightPlaces.isEmpty() && left.isPresent() && right.isPresent()) {
      WordDiff diff = WordDiff.between(left.get().text(), right.get().text());
      leftPlaces = diff.isAlike() ? diff.left() : List.of();
      rightPlaces = diff.isAlike() ? diff.right() : List.of();
    }
    side(from, left, leftPlaces, Optional.empty());
    side(to, right, rightPlaces, Optional.empty());
  }

  /** Marked is who is said to have said it, to whom and through whom, where that differs. */
  void ofVoices(String from, String to) {
    Optional<Statement> left = page.view.statement(from);
    Optional<Statement> right = page.view.statement(to);
    side(from, left, List.of(), right);
    side(to, right, List.of(), left);
  }

  private void side(
      String end, Optional<Statement> shown, List<Span> marked, Optional<Statement> against) {
    html.tag("figure")
        .holds(
            () -> {
              shown.ifPresentOrElse(
                  statement -> side(statement, marked, against),
                  () -> html.tag("figcaption").foreign(end));
              more(end);
            });
  }

  private void side(Statement statement, List<Span> marked, Optional<Statement> against) {
    html.tag("figcaption")
        .holds(
            () -> {
              page.outlet(page.view.result().articleOf(statement));
              html.tag("br").alone();
              page.told(statement, against);
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
}
