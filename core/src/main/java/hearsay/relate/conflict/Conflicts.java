package hearsay.relate.conflict;

import hearsay.model.NonConflict;
import hearsay.model.NonConflictReason;
import hearsay.model.Relation;
import hearsay.model.RelationKind;
import hearsay.relate.clause.Clause;
import hearsay.relate.conflict.attribution.AttributionCheck;
import hearsay.relate.conflict.attribution.OccasionDates;
import hearsay.relate.conflict.check.ConflictCheck;
import hearsay.relate.conflict.check.Verdict;
import hearsay.relate.conflict.event.AgentCheck;
import hearsay.relate.conflict.event.CauseCheck;
import hearsay.relate.conflict.event.DateCheck;
import hearsay.relate.conflict.event.HoldingCheck;
import hearsay.relate.conflict.event.InitiativeCheck;
import hearsay.relate.conflict.event.PlaceCheck;
import hearsay.relate.conflict.event.RoleReversalCheck;
import hearsay.relate.conflict.event.TakeoverCheck;
import hearsay.relate.conflict.event.WarningCheck;
import hearsay.relate.conflict.negation.NegationCheck;
import hearsay.relate.conflict.negation.OwnWordsCheck;
import hearsay.relate.conflict.negation.TakenUpCheck;
import hearsay.relate.conflict.negation.UninformedCheck;
import hearsay.relate.conflict.number.LaterCount;
import hearsay.relate.conflict.number.NoMoneyCheck;
import hearsay.relate.conflict.number.NumberCheck;
import hearsay.relate.conflict.number.RejectedFigure;
import hearsay.relate.conflict.number.RivalFigure;
import hearsay.relate.conflict.number.StatedMultiple;
import hearsay.relate.conflict.opposite.AntonymCheck;
import hearsay.relate.conflict.opposite.DecisionCheck;
import hearsay.relate.conflict.opposite.DirectionCheck;
import hearsay.relate.conflict.opposite.NoDateCheck;
import hearsay.relate.conflict.opposite.PhaseCheck;
import hearsay.relate.conflict.opposite.UniquenessCheck;
import hearsay.relate.conflict.opposite.WillCheck;
import hearsay.relate.conflict.wording.SameWordsCheck;
import hearsay.relate.story.ClaimOf;
import hearsay.relate.story.Comparison;
import hearsay.relate.story.Said;
import hearsay.relate.story.Story;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Runs the checks over the pairs of a story.
 *
 * @param relations conflicts, and the updates among what only looked like one
 * @param nonConflicts what looked like a conflict and is none
 */
public record Conflicts(List<Relation> relations, List<NonConflict> nonConflicts) {

  private static final Set<NonConflictReason> OF_NUMBERS =
      EnumSet.of(
          NonConflictReason.UPDATE, NonConflictReason.BOUND, NonConflictReason.RANGE_OVERLAP);

  public Conflicts {
    relations = List.copyOf(relations);
    nonConflicts = List.copyOf(nonConflicts);
  }

  /** What is checked of a pair, in this order; the first conflict that is found stands for it. */
  static List<ConflictCheck> checks(Story story, Set<String> denied) {
    return List.of(
        ofOneEvent(new RoleReversalCheck()),
        ofOneEvent(new AgentCheck()),
        ofOneEvent(new NumberCheck()),
        new RejectedFigure(),
        new StatedMultiple(),
        new RivalFigure(),
        ofOneEvent(new DateCheck()),
        ofOneEvent(new PlaceCheck()),
        ofOneEvent(new CauseCheck()),
        ofOneEvent(new PhaseCheck()),
        ofOneEvent(new DecisionCheck()),
        ofOneEvent(new NoDateCheck()),
        new UniquenessCheck(),
        new NegationCheck(denied),
        ofOneEvent(new NoMoneyCheck()),
        new TakenUpCheck(),
        ofOneEvent(new UninformedCheck()),
        new OwnWordsCheck(),
        ofOneEvent(new InitiativeCheck()),
        ofOneEvent(new WarningCheck()),
        ofOneEvent(new TakeoverCheck()),
        ofOneEvent(new HoldingCheck()),
        ofOneEvent(new WillCheck()),
        new AntonymCheck(),
        ofOneEvent(new DirectionCheck()),
        ofOneEvent(new SameWordsCheck()),
        new AttributionCheck(story));
  }

  /**
   * The check, its conflicts kept where both sides can tell of one event only: poll leads, counts
   * and who beat whom differ from week to week, and both are true.
   */
  private static ConflictCheck ofOneEvent(ConflictCheck check) {
    return (pair, story) -> {
      Verdict verdict = check.check(pair, story);
      return verdict instanceof Verdict.Conflict && (!story.oneEvent(pair) || oneVoice(pair))
          ? Verdict.NOT_COMPARABLE
          : verdict;
    };
  }

  /** Who tells two things in one breath, or two of its own texts, tells of two events. */
  private static boolean oneVoice(Comparison pair) {
    boolean narrated =
        pair.a().statement().isNarration()
            && pair.b().statement().isNarration()
            && pair.a().article().publisher().isPresent()
            && pair.a().article().publisher().equals(pair.b().article().publisher());
    return narrated || pair.a().sharesSpeaker(pair.b()) && pair.sameArticle();
  }

  /**
   * Runs every check on every pair.
   *
   * @param denied pairs of statements that a denial stands between, ids joined by a line break: a
   *     contradiction would only say the same again
   */
  public static Conflicts find(Story story, Set<String> denied) {
    List<ConflictCheck> checks = checks(story, denied);
    List<Relation> relations = new ArrayList<>(OccasionDates.find(story));
    List<NonConflict> nonConflicts = new ArrayList<>();
    for (Comparison pair : Suspects.of(story)) {
      Optional<Verdict.NoConflict> answered = Optional.empty();
      boolean conflict = false;
      for (ConflictCheck check : checks) {
        Verdict verdict = check.check(pair, story);
        if (verdict instanceof Verdict.Conflict found
            && !conflict
            && !(found.kind() == RelationKind.CONTRADICTS && saysAgain(pair, denied))) {
          relations.add(Relation.of(found.kind(), pair.a().id(), pair.b().id(), found.evidence()));
          conflict = true;
        }
        if (verdict instanceof Verdict.NoConflict found && answered.isEmpty()) {
          answered = Optional.of(found);
        }
      }
      // Who did it may be in conflict where "more than 20" and 23 dead are none.
      if (answered.isPresent()) {
        nonConflicts.add(
            new NonConflict(
                answered.get().reason(), pair.a().id(), pair.b().id(), answered.get().evidence()));
        if (!conflict) {
          update(pair, answered.get()).ifPresent(relations::add);
        }
      }
    }
    List<Relation> once = Copies.once(relations, story);
    nonConflicts.addAll(OtherUnits.follow(nonConflicts, once, story));
    Set<String> clashing = clashing(once);
    return new Conflicts(
        once, nonConflicts.stream().filter(none -> !clashes(none, clashing, story)).toList());
  }

  /** The ends of conflicts of numbers, from either side. */
  private static Set<String> clashing(List<Relation> conflicts) {
    Set<String> ends = new HashSet<>();
    for (Relation conflict : conflicts) {
      if (conflict.kind() == RelationKind.NUMBER_CONFLICT) {
        ends.add(conflict.from() + "\n" + conflict.to());
        ends.add(conflict.to() + "\n" + conflict.from());
      }
    }
    return ends;
  }

  /** Whether a conflict of numbers stands between the claims all the same. */
  private static boolean clashes(NonConflict none, Set<String> clashing, Story story) {
    return OF_NUMBERS.contains(none.reason())
        && clashing.contains(
            ClaimOf.end(none.from(), story) + "\n" + ClaimOf.end(none.to(), story));
  }

  /**
   * Whether the contradiction would only say once more that the one denies the other: who says
   * himself what is not so ("there were no cracks") contradicts besides, by whatever act.
   */
  private static boolean saysAgain(Comparison pair, Set<String> denied) {
    return denied.contains(pair.a().id() + "\n" + pair.b().id())
        && !negates(pair.a())
        && !negates(pair.b());
  }

  private static boolean negates(Said said) {
    return said.clauses().stream().anyMatch(clause -> clause.kind() != Clause.Negation.NONE);
  }

  /** From the later report to the one that it brings up to date. */
  private static Optional<Relation> update(Comparison pair, Verdict.NoConflict answer) {
    Optional<LocalDate> a = pair.a().article().date();
    Optional<LocalDate> b = pair.b().article().date();
    if (answer.reason() != NonConflictReason.UPDATE
        || !pair.sameArticle() && (a.isEmpty() || b.isEmpty())) {
      return Optional.empty();
    }
    boolean first = pair.onOneDay() ? LaterCount.saysNow(pair.a()) : a.get().isAfter(b.get());
    Said later = first ? pair.a() : pair.b();
    Said earlier = later == pair.a() ? pair.b() : pair.a();
    return Optional.of(
        Relation.of(RelationKind.SUPERSEDES, later.id(), earlier.id(), answer.evidence()));
  }
}
