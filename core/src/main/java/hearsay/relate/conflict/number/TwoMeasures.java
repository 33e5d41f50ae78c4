package hearsay.relate.conflict.number;

import hearsay.model.Evidence;
import hearsay.model.NonConflictReason;
import hearsay.model.RelationKind;
import hearsay.relate.conflict.check.Verdict;
import hearsay.relate.quantity.Measure;
import hearsay.relate.quantity.Scope;
import java.util.List;
import java.util.Optional;

/** Two measures of one dimension in two units: 25 miles and 40 kilometres. */
final class TwoMeasures {

  /** In two units a measure takes most of the words that differ. */
  private static final double MEASURED = 0.35;

  /** Two that come to the same seldom do so by chance. */
  private static final double AGREEING = 0.25;

  private static final double MOST = 0.5;

  private TwoMeasures() {}

  /** What there is to say of them; empty for other numbers. */
  static Optional<Verdict> answer(TwoNumbers numbers) {
    Optional<Measure> one = Measure.of(numbers.pair().a(), numbers.left());
    Optional<Measure> other = Measure.of(numbers.pair().b(), numbers.right());
    if (one.isEmpty()
        || other.isEmpty()
        || one.get().dimension() != other.get().dimension()
        || numbers.left().counted().equalsIgnoreCase(numbers.right().counted())) {
      return Optional.empty();
    }
    boolean agree = one.get().agrees(other.get());
    Optional<Evidence> event = numbers.event(agree || isLasting(numbers) ? AGREEING : MEASURED);
    if (event.isEmpty()) {
      return Optional.of(
          OnlyMeasure.answer(numbers.pair(), numbers.left(), numbers.right(), numbers.story()));
    }
    if (agree) {
      boolean range = one.get().isRange() || other.get().isRange();
      return Optional.of(
          numbers.none(
              range ? NonConflictReason.RANGE_OVERLAP : NonConflictReason.OTHER_UNIT, event.get()));
    }
    List<Evidence> evidence = numbers.evidence(event.get());
    return Optional.of(
        isOneThing(numbers) && numbers.isExact()
            ? new Verdict.Conflict(RelationKind.NUMBER_CONFLICT, evidence)
            : Verdict.NOT_COMPARABLE);
  }

  private static boolean isOneThing(TwoNumbers it) {
    return it.pair().sameClaim()
        || isLasting(it)
        || it.pair()
                    .shared(
                        Scope.tokens(it.pair().a(), it.left()),
                        Scope.tokens(it.pair().b(), it.right()))
                >= MOST
            && SameDoing.holds(it.pair(), it.left(), it.right(), false, it.story());
  }

  private static boolean isLasting(TwoNumbers it) {
    return Lasting.areOne(it.pair(), it.left(), it.right(), it.story());
  }
}
