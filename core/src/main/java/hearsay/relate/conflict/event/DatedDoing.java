package hearsay.relate.conflict.event;

import hearsay.model.Span;
import hearsay.relate.clause.Clause;
import hearsay.relate.lexicon.Words;
import hearsay.relate.story.Comparison;
import hearsay.relate.story.Said;
import hearsay.relate.story.Story;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Whether two moments are told of one thing that happened, or is to happen. */
final class DatedDoing {

  private static final Set<String> AGAIN = Set.of("again", "anew", "also", "another");

  private static final Set<String> NOW = Set.of("VBP", "VBZ");

  private DatedDoing() {}

  /** Whether both dates or times stand with one thing that happened. */
  static boolean isOne(Comparison pair, Moment left, Moment right, Story story) {
    boolean clash = false;
    for (Clause one : pair.a().clauses()) {
      for (Clause other : pair.b().clauses()) {
        // What is put off is told with another date later on.
        boolean ahead = time(one, left.day(), pair.a()) == Clause.Time.AHEAD;
        if (Happening.like(pair, one, other, story)
            && one.factual() == other.factual()
            && time(one, left.day(), pair.a()) == time(other, right.day(), pair.b())) {
          if (!isAgain(one)
              && !isAgain(other)
              && !(ahead && !pair.onOneDay())
              && dates(one, left.span(), pair.a())
              && dates(other, right.span(), pair.b())
              && InRow.same(pair, one, other, left.order(right))
              && Happening.isOne(pair, one, other, story)) {
            return true;
          }
          clash = true;
        }
      }
    }
    return pair.sameClaim() && !clash;
  }

  /** "Goes on sale on 3 October": what is to be on a day to come is told as if it were now. */
  private static Clause.Time time(Clause clause, Optional<LocalDate> date, Said said) {
    boolean ahead =
        clause.time() == Clause.Time.NOW_OR_BEFORE
            && NOW.contains(clause.predicate().tag())
            && date.isPresent()
            && said.article().date().filter(date.get()::isAfter).isPresent();
    return ahead ? Clause.Time.AHEAD : clause.time();
  }

  /** "Met again": on another occasion. */
  private static boolean isAgain(Clause clause) {
    return clause.scope().stream().map(Words::lower).anyMatch(AGAIN::contains);
  }

  /** Whether the date is when the clause's own event was, not one told beside it. */
  static boolean dates(Clause clause, Span date, Said said) {
    return holds(clause, date) || said.clauses().stream().noneMatch(other -> holds(other, date));
  }

  private static boolean holds(Clause clause, Span date) {
    return clause.scope().stream().anyMatch(token -> date.contains(token.span()));
  }
}
