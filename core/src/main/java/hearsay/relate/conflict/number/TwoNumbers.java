package hearsay.relate.conflict.number;

import hearsay.language.Quantity;
import hearsay.model.Evidence;
import hearsay.model.NonConflictReason;
import hearsay.relate.conflict.check.Elsewhere;
import hearsay.relate.conflict.check.Verdict;
import hearsay.relate.coreference.OtherTime;
import hearsay.relate.quantity.Counted;
import hearsay.relate.quantity.Scope;
import hearsay.relate.story.Comparison;
import hearsay.relate.story.Said;
import hearsay.relate.story.Signals;
import hearsay.relate.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A number of one statement held against a number of another.
 *
 * @param left of the pair's first
 * @param a what {@code left} counts
 * @param b what {@code right} counts
 */
record TwoNumbers(
    Comparison pair, Quantity left, Quantity right, Counted a, Counted b, Story story) {

  /** Between two outlets the same rough count may have other words around it. */
  private static final double SAME_COUNT = 0.22;

  /** What keeps two numbers from being of one thing; then there is nothing to say of them. */
  private static final List<Predicate<TwoNumbers>> APART =
      List.of(
          it ->
              !it.oneClaim()
                  && !it.pair.sameArticle()
                  && Elsewhere.ofOthers(it.pair)
                  && !it.isConverse(),
          it -> !it.oneClaim() && !it.isOfKind() && SameCount.countedByMany(it.a, it.b, it.story),
          it -> !it.isOfKind() && SameCount.otherRole(it.pair, it.left, it.right, it.story),
          it -> OtherCounts.listed(it.pair, it.left, it.right),
          it -> !SameCount.sameThing(it.pair, it.a, it.left, it.right, it.isNear()),
          it -> !SameDoing.holds(it.pair, it.left, it.right, it.isOfKind(), it.story),
          it -> it.pair.a().negated() != it.pair.b().negated(),
          it -> it.isElsewhere() && !it.story.oneStory(it.pair.a(), it.pair.b()));

  /** Why two numbers of one thing may both be right, the first that holds. */
  private static final List<Map.Entry<NonConflictReason, Predicate<TwoNumbers>>> BOTH_RIGHT =
      List.of(
          Map.entry(NonConflictReason.OTHER_SCOPE, it -> OtherCounts.someAmong(it.left, it.right)),
          Map.entry(
              NonConflictReason.OTHER_SCOPE,
              it -> !it.oneClaim() && Totals.isOfWhole(it.pair, it.left, it.right)),
          Map.entry(
              NonConflictReason.OTHER_SCOPE,
              it -> !it.isOfKind() && OtherCounts.differToo(it.pair, it.left, it.right, it.story)),
          Map.entry(NonConflictReason.OTHER_UNIT, it -> !it.left.unit().equals(it.right.unit())),
          Map.entry(
              NonConflictReason.OTHER_SCOPE,
              it -> SameCount.otherScope(it.pair, it.left, it.right, it.isOfKind(), it.story)),
          Map.entry(NonConflictReason.DIFFERENT_EVENT, TwoNumbers::isElsewhere),
          Map.entry(NonConflictReason.ROUNDING, it -> it.left.rounds(it.right)),
          Map.entry(NonConflictReason.RANGE_OVERLAP, it -> it.left.overlaps(it.right)),
          Map.entry(NonConflictReason.BOUND, it -> it.isBound() && it.oneClaim()),
          Map.entry(
              NonConflictReason.UPDATE, it -> LaterCount.updates(it.pair, it.left, it.right, it.a)),
          Map.entry(NonConflictReason.BOUND, it -> it.isBound() && it.disputed().isEmpty()),
          Map.entry(NonConflictReason.DIFFERENT_EVENT, it -> OtherTime.found(it.pair)));

  static TwoNumbers of(Comparison pair, Quantity left, Quantity right, Story story) {
    return new TwoNumbers(
        pair, left, right, Counted.of(pair.a(), left), Counted.of(pair.b(), right), story);
  }

  /** Whether they may count one thing at all. */
  boolean comparable() {
    return a.comparable(b, oneClaim(), story.lexicon())
        && !Scope.isLabel(pair.a(), left)
        && !Scope.isLabel(pair.b(), right);
  }

  boolean isApart() {
    return APART.stream().anyMatch(rule -> rule.test(this));
  }

  Optional<NonConflictReason> bothRight() {
    return BOTH_RIGHT.stream()
        .filter(reason -> reason.getValue().test(this))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** What tells that both are of one event; empty where nothing does. */
  Optional<Evidence> event() {
    return event(threshold())
        .or(() -> BareToll.found(pair, a, b, story) ? Optional.of(bareToll()) : Optional.empty());
  }

  /** The same by the words around the numbers alone. */
  Optional<Evidence> event(double threshold) {
    return Signals.sameEvent(
        pair, Scope.tokens(pair.a(), left), Scope.tokens(pair.b(), right), threshold);
  }

  private double threshold() {
    double sameEvent = story.thresholds().sameEvent();
    if (isOfKind()) {
      return pair.sameArticle() ? sameEvent : SAME_COUNT;
    }
    return isNear() ? Math.min(SameCount.IN_STORY, sameEvent) : sameEvent;
  }

  /** Whether somebody disputes one of them, or both stand beside each other. */
  Optional<Evidence> disputed() {
    return Disputed.found(pair, story).or(() -> Disputed.beside(pair, left, right));
  }

  boolean isSame() {
    return left.low() == right.low() && left.high() == right.high();
  }

  boolean isExact() {
    return left.bound() == Quantity.Bound.EXACT && right.bound() == Quantity.Bound.EXACT;
  }

  /** What there is to say of the numbers. */
  List<Evidence> evidence(Evidence event) {
    return evidence(pair, left, right, event);
  }

  /** What there is to say of two numbers. */
  static List<Evidence> evidence(Comparison pair, Quantity left, Quantity right, Evidence event) {
    Evidence numbers =
        Signals.of(
            "number",
            text(pair.a(), left) + " against " + text(pair.b(), right),
            Signals.FOUND,
            pair.a().place(left.span()),
            pair.b().place(right.span()));
    return new ArrayList<>(List.of(event, numbers));
  }

  /** No conflict, for the reason. */
  Verdict none(NonConflictReason reason, Evidence event) {
    return new Verdict.NoConflict(reason, evidence(event));
  }

  private boolean oneClaim() {
    return pair.sameClaim();
  }

  /** Whether it is known what happened to those counted. */
  private boolean isOfKind() {
    return a.kind().isPresent();
  }

  private boolean isNear() {
    return SameCount.near(pair, a, b, story);
  }

  private boolean isConverse() {
    return Converse.tied(pair, left, right);
  }

  private boolean isElsewhere() {
    return Elsewhere.found(pair) && !isConverse();
  }

  private boolean isBound() {
    return left.boundHolds(right);
  }

  private static Evidence bareToll() {
    return Signals.of("same count", "one gives the toll of the story", 0.2, List.of());
  }

  private static String text(Said said, Quantity quantity) {
    return quantity.span().in(said.article().text());
  }
}
