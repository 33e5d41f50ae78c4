package hearsay.relate.conflict.number;

import static hearsay.relate.lexicon.Words.lemma;

import hearsay.language.Quantity;
import hearsay.model.Evidence;
import hearsay.model.Modality;
import hearsay.model.NonConflictReason;
import hearsay.model.RelationKind;
import hearsay.model.SpeechAct;
import hearsay.relate.clause.Clause;
import hearsay.relate.conflict.check.ConflictCheck;
import hearsay.relate.conflict.check.Verdict;
import hearsay.relate.coreference.OtherPeriod;
import hearsay.relate.quantity.Measure;
import hearsay.relate.quantity.Scope;
import hearsay.relate.story.Comparison;
import hearsay.relate.story.Said;
import hearsay.relate.story.Signals;
import hearsay.relate.story.Story;
import java.util.List;
import java.util.Optional;

/**
 * Another count or amount of the same thing. Only numbers of one unit and one counted thing are
 * compared; rounding, bounds, overlapping ranges and a later count that only grew (or, of the
 * missing, only shrank) are no conflict: {@link TwoNumbers} lists why.
 */
public final class NumberCheck implements ConflictCheck {

  /** Fewer are met everywhere. */
  private static final double FEW = 2;

  @Override
  public Verdict check(Comparison pair, Story story) {
    if (tellsNothing(pair.a())
        || tellsNothing(pair.b())
        || isAsked(pair.a()) != isAsked(pair.b())
        || pair.sameArticle() && oneAccount(pair)) {
      return Verdict.NOT_COMPARABLE;
    }
    Verdict first = Verdict.NOT_COMPARABLE;
    for (Quantity left : Scope.told(pair.a())) {
      for (Quantity right : Scope.told(pair.b())) {
        Verdict verdict = compare(TwoNumbers.of(pair, left, right, story));
        if (verdict instanceof Verdict.Conflict conflict) {
          if (hasCounterpart(pair.a(), left, pair.b())
              || hasCounterpart(pair.b(), right, pair.a())) {
            continue;
          }
          if (OtherPeriod.found(pair)) {
            return new Verdict.NoConflict(NonConflictReason.OTHER_SCOPE, conflict.evidence());
          }
          return verdict;
        }
        first = first.equals(Verdict.NOT_COMPARABLE) ? verdict : first;
      }
    }
    return first;
  }

  /** Whether the other side tells the same number too: then that is the one to compare it with. */
  private static boolean hasCounterpart(Said said, Quantity quantity, Said other) {
    // Two ministers are no two hours.
    boolean measure = Measure.of(said, quantity).isPresent();
    return other.quantities().stream()
        .filter(candidate -> candidate.unit().equals(quantity.unit()))
        .filter(candidate -> !Scope.isRejected(other, candidate))
        .filter(candidate -> Measure.of(other, candidate).isPresent() == measure)
        .anyMatch(
            candidate ->
                candidate.low() == quantity.low() && candidate.high() == quantity.high()
                    || candidate.rounds(quantity));
  }

  /** Who tells both, or the article itself, means two things by them. */
  private static boolean oneAccount(Comparison pair) {
    return pair.a().sharesSpeaker(pair.b())
        || pair.a().statement().isNarration()
        || pair.b().statement().isNarration();
  }

  private static Verdict compare(TwoNumbers it) {
    if (it.isSame()) {
      return onePrecise(it);
    }
    if (isOffset(it.pair().a(), it.left()) || isOffset(it.pair().b(), it.right())) {
      return Verdict.NOT_COMPARABLE;
    }
    return TwoMeasures.answer(it)
        .or(() -> Totals.answer(it.pair(), it.left(), it.right(), it.story()))
        .orElseGet(() -> counts(it));
  }

  /** What there is to say of two counts. */
  private static Verdict counts(TwoNumbers it) {
    if (OtherThings.found(it.pair(), it.left(), it.right(), it.a(), it.b(), it.story())) {
      return it.none(NonConflictReason.OTHER_UNIT, sharedDoing());
    }
    if (!it.comparable()
        || Scope.isPart(it.pair().a(), it.left()) != Scope.isPart(it.pair().b(), it.right())) {
      return Verdict.NOT_COMPARABLE;
    }
    Optional<Evidence> event = it.event();
    if (event.isEmpty() || it.isApart()) {
      return Verdict.NOT_COMPARABLE;
    }
    return it.bothRight()
        .map(reason -> it.none(reason, event.get()))
        .orElseGet(() -> conflict(it, event.get()));
  }

  private static Verdict conflict(TwoNumbers it, Evidence event) {
    List<Evidence> evidence = it.evidence(event);
    it.disputed().ifPresent(evidence::add);
    return new Verdict.Conflict(RelationKind.NUMBER_CONFLICT, evidence);
  }

  /** "At least 14" is 14, told with less; one number told alike needs no word. */
  private static Verdict onePrecise(TwoNumbers it) {
    boolean bound = it.left().bound() != it.right().bound();
    boolean told = bound || it.left().approximate() != it.right().approximate();
    if (!told || it.left().low() <= FEW || !it.comparable()) {
      return Verdict.NOT_COMPARABLE;
    }
    NonConflictReason reason = bound ? NonConflictReason.BOUND : NonConflictReason.ROUNDING;
    return it.event(it.story().thresholds().sameEvent())
        .map(event -> it.none(reason, event))
        .orElse(Verdict.NOT_COMPARABLE);
  }

  /** "Two hours later" is no length of anything; "25 minutes after the alarm" is. */
  private static boolean isOffset(Said said, Quantity quantity) {
    return Measure.of(said, quantity)
            .filter(measure -> measure.dimension() == Measure.Dimension.TIME)
            .isPresent()
        && Scope.isWhen(said, quantity)
        && said.tokens().stream().noneMatch(token -> lemma(token).equals("after"));
  }

  private static Evidence sharedDoing() {
    return Signals.of("same doing", "the same was done to both", 0.2, List.of());
  }

  private static boolean tellsNothing(Said said) {
    return said.act().isRefusal()
        || said.act() == SpeechAct.QUESTION
        || said.act() == SpeechAct.DENY
        || said.statement().modality() == Modality.CONDITIONAL
        || said.statement().text().endsWith("?");
  }

  /** "Nine years", the prosecutor demanded; six it was. */
  private static boolean isAsked(Said said) {
    boolean asks = said.act() == SpeechAct.DEMAND || said.act() == SpeechAct.PROPOSE;
    return asks && said.clauses().stream().noneMatch(Clause::factual);
  }
}
