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
import hearsay.relate.conflict.check.Elsewhere;
import hearsay.relate.conflict.check.Verdict;
import hearsay.relate.coreference.OtherPeriod;
import hearsay.relate.coreference.OtherTime;
import hearsay.relate.quantity.Counted;
import hearsay.relate.quantity.Measure;
import hearsay.relate.quantity.Scope;
import hearsay.relate.story.Comparison;
import hearsay.relate.story.Said;
import hearsay.relate.story.Signals;
import hearsay.relate.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Another count or amount of the same thing. Only numbers of one unit and one counted thing are
 * compared; rounding, bounds, overlapping ranges and a later count that only grew (or, of the
 * missing, only shrank) are no conflict.
 */
public final class NumberCheck implements ConflictCheck {

  /** Between two outlets the same rough count may have other words around it. */
  private static final double SAME_COUNT = 0.22;

  /** In two units a measure takes most of the words that differ. */
  private static final double MEASURED = 0.35;

  /** Two that come to the same seldom do so by chance. */
  private static final double AGREEING = 0.25;

  private static final double MOST = 0.5;

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
        Verdict verdict = compare(pair, left, right, story);
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

  private static Verdict compare(Comparison pair, Quantity left, Quantity right, Story story) {
    if (left.low() == right.low() && left.high() == right.high()) {
      return onePrecise(pair, left, right, story);
    }
    if (isOffset(pair.a(), left) || isOffset(pair.b(), right)) {
      return Verdict.NOT_COMPARABLE;
    }
    Optional<Verdict> known =
        measured(pair, left, right, story).or(() -> Totals.answer(pair, left, right, story));
    if (known.isPresent()) {
      return known.get();
    }
    Counted a = Counted.of(pair.a(), left);
    Counted b = Counted.of(pair.b(), right);
    if (OtherThings.found(pair, left, right, a, b, story)) {
      return new Verdict.NoConflict(
          NonConflictReason.OTHER_UNIT, evidence(pair, left, right, sharedDoing()));
    }
    if (!a.comparable(b, pair.sameClaim(), story.lexicon())) {
      return Verdict.NOT_COMPARABLE;
    }
    if (Scope.isLabel(pair.a(), left)
        || Scope.isLabel(pair.b(), right)
        || Scope.isPart(pair.a(), left) != Scope.isPart(pair.b(), right)) {
      return Verdict.NOT_COMPARABLE;
    }
    boolean near = SameCount.near(pair, a, b, story);
    double threshold =
        a.kind().isPresent()
            ? pair.sameArticle() ? story.thresholds().sameEvent() : SAME_COUNT
            : near
                ? Math.min(SameCount.IN_STORY, story.thresholds().sameEvent())
                : story.thresholds().sameEvent();
    Optional<Evidence> event =
        Signals.sameEvent(
                pair, Scope.tokens(pair.a(), left), Scope.tokens(pair.b(), right), threshold)
            .or(
                () ->
                    BareToll.found(pair, a, b, story) ? Optional.of(bareToll()) : Optional.empty());
    if (event.isEmpty()
        || !pair.sameClaim()
            && !pair.sameArticle()
            && Elsewhere.ofOthers(pair)
            && !Converse.tied(pair, left, right)
        || !pair.sameClaim() && a.kind().isEmpty() && SameCount.countedByMany(a, b, story)
        || a.kind().isEmpty() && SameCount.otherRole(pair, left, right, story)
        || OtherCounts.listed(pair, left, right)
        || !SameCount.sameThing(pair, a, left, right, near)
        || !SameDoing.holds(pair, left, right, a.kind().isPresent(), story)
        || pair.a().negated() != pair.b().negated()) {
      return Verdict.NOT_COMPARABLE;
    }
    List<Evidence> evidence = evidence(pair, left, right, event.get());
    if (OtherCounts.someAmong(left, right)
        || !pair.sameClaim() && Totals.isOfWhole(pair, left, right)) {
      return new Verdict.NoConflict(NonConflictReason.OTHER_SCOPE, evidence);
    }
    if (a.kind().isEmpty() && OtherCounts.differToo(pair, left, right, story)) {
      return new Verdict.NoConflict(NonConflictReason.OTHER_SCOPE, evidence);
    }
    if (!left.unit().equals(right.unit())) {
      return new Verdict.NoConflict(NonConflictReason.OTHER_UNIT, evidence);
    }
    if (SameCount.otherScope(pair, left, right, a.kind().isPresent(), story)) {
      return new Verdict.NoConflict(NonConflictReason.OTHER_SCOPE, evidence);
    }
    if (Elsewhere.found(pair) && !Converse.tied(pair, left, right)) {
      return story.oneStory(pair.a(), pair.b())
          ? new Verdict.NoConflict(NonConflictReason.DIFFERENT_EVENT, evidence)
          : Verdict.NOT_COMPARABLE;
    }
    if (left.rounds(right)) {
      return new Verdict.NoConflict(NonConflictReason.ROUNDING, evidence);
    }
    if (left.overlaps(right)) {
      return new Verdict.NoConflict(NonConflictReason.RANGE_OVERLAP, evidence);
    }
    boolean bound = left.boundHolds(right);
    if (bound && pair.sameClaim()) {
      return new Verdict.NoConflict(NonConflictReason.BOUND, evidence);
    }
    if (LaterCount.updates(pair, left, right, a)) {
      return new Verdict.NoConflict(NonConflictReason.UPDATE, evidence);
    }
    Optional<Evidence> disputed =
        Disputed.found(pair, story).or(() -> Disputed.beside(pair, left, right));
    if (bound && disputed.isEmpty()) {
      return new Verdict.NoConflict(NonConflictReason.BOUND, evidence);
    }
    if (OtherTime.found(pair)) {
      return new Verdict.NoConflict(NonConflictReason.DIFFERENT_EVENT, evidence);
    }
    disputed.ifPresent(evidence::add);
    return new Verdict.Conflict(RelationKind.NUMBER_CONFLICT, evidence);
  }

  /** "At least 14" is 14, told with less; one number told alike needs no word. */
  private static Verdict onePrecise(Comparison pair, Quantity left, Quantity right, Story story) {
    boolean bound = left.bound() != right.bound();
    boolean told = bound || left.approximate() != right.approximate();
    Counted a = Counted.of(pair.a(), left);
    Counted b = Counted.of(pair.b(), right);
    if (!told
        || left.low() <= FEW
        || !a.comparable(b, pair.sameClaim(), story.lexicon())
        || Scope.isLabel(pair.a(), left)
        || Scope.isLabel(pair.b(), right)) {
      return Verdict.NOT_COMPARABLE;
    }
    return Signals.sameEvent(
            pair,
            Scope.tokens(pair.a(), left),
            Scope.tokens(pair.b(), right),
            story.thresholds().sameEvent())
        .map(event -> evidence(pair, left, right, event))
        .<Verdict>map(
            evidence ->
                new Verdict.NoConflict(
                    bound ? NonConflictReason.BOUND : NonConflictReason.ROUNDING, evidence))
        .orElse(Verdict.NOT_COMPARABLE);
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

  /** "Two hours later" is no length of anything; "25 minutes after the alarm" is. */
  private static boolean isOffset(Said said, Quantity quantity) {
    return Measure.of(said, quantity)
            .filter(measure -> measure.dimension() == Measure.Dimension.TIME)
            .isPresent()
        && Scope.isWhen(said, quantity)
        && said.tokens().stream().noneMatch(token -> lemma(token).equals("after"));
  }

  /**
   * What there is to say of two measures of one dimension in two units; empty for other numbers.
   */
  private static Optional<Verdict> measured(
      Comparison pair, Quantity left, Quantity right, Story story) {
    Optional<Measure> one = Measure.of(pair.a(), left);
    Optional<Measure> other = Measure.of(pair.b(), right);
    if (one.isEmpty()
        || other.isEmpty()
        || one.get().dimension() != other.get().dimension()
        || left.counted().equalsIgnoreCase(right.counted())) {
      return Optional.empty();
    }
    Optional<Evidence> event =
        Signals.sameEvent(
            pair,
            Scope.tokens(pair.a(), left),
            Scope.tokens(pair.b(), right),
            one.get().agrees(other.get()) || Lasting.areOne(pair, left, right, story)
                ? AGREEING
                : MEASURED);
    if (event.isEmpty()) {
      return Optional.of(OnlyMeasure.answer(pair, left, right, story));
    }
    List<Evidence> evidence = evidence(pair, left, right, event.get());
    if (one.get().agrees(other.get())) {
      return Optional.of(
          new Verdict.NoConflict(
              one.get().isRange() || other.get().isRange()
                  ? NonConflictReason.RANGE_OVERLAP
                  : NonConflictReason.OTHER_UNIT,
              evidence));
    }
    boolean sure =
        pair.sameClaim()
            || Lasting.areOne(pair, left, right, story)
            || pair.shared(Scope.tokens(pair.a(), left), Scope.tokens(pair.b(), right)) >= MOST
                && SameDoing.holds(pair, left, right, false, story);
    return Optional.of(
        sure && left.bound() == Quantity.Bound.EXACT && right.bound() == Quantity.Bound.EXACT
            ? new Verdict.Conflict(RelationKind.NUMBER_CONFLICT, evidence)
            : Verdict.NOT_COMPARABLE);
  }

  private static Evidence bareToll() {
    return Signals.of("same count", "one gives the toll of the story", 0.2, List.of());
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

  private static String text(Said said, Quantity quantity) {
    return quantity.span().in(said.article().text());
  }
}
