package hearsay.relate.conflict.negation;

import hearsay.language.Token;
import hearsay.model.Evidence;
import hearsay.model.Modality;
import hearsay.model.NonConflictReason;
import hearsay.model.Place;
import hearsay.model.RelationKind;
import hearsay.relate.clause.Clause;
import hearsay.relate.conflict.check.Verdict;
import hearsay.relate.coreference.Retold;
import hearsay.relate.lexicon.Words;
import hearsay.relate.story.Said;
import hearsay.relate.story.Signals;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What follows where one tells what the other denies: a contradiction, unless one of them only
 * holds it possible, or it was "not yet" so and came later.
 */
final class NegationVerdict {

  private static final double SAME_EVENT = 0.4;

  /** What counts of the event where only the verb is there to be told. */
  private static final double LEAST = 0.4;

  private static final double LATER = 0.3;

  /** How far behind the negator "yet" may stand, in tokens, the negator counted. */
  private static final int REACH = 6;

  private static final List<String> UNTIL_NOW =
      List.of(" yet ", " so far ", " to date ", " until now ");

  private static final Set<String> HEDGES = Set.of("may", "might", "could");

  private static final Set<String> CONDITIONS = Set.of("if", "unless");

  private static final Set<String> DONE = Set.of("VBD", "VBN");

  private static final Set<Modality> OPEN = EnumSet.of(Modality.HEDGED, Modality.CONDITIONAL);

  private NegationVerdict() {}

  static Verdict of(Retelling found) {
    Said negative = found.negative();
    Place negator = found.denial().negator();
    Evidence event = event(found);
    if (isNotYet(negative, negator)) {
      return isLater(found.positive(), negative)
              && found.positive().statement().modality() != Modality.FUTURE
          ? new Verdict.NoConflict(
              NonConflictReason.UPDATE,
              List.of(event, Signals.of("negation", "not yet, and later done", LATER, negator)))
          : Verdict.NOT_COMPARABLE;
    }
    Evidence negation =
        Signals.of(
            "negation",
            "'" + negator.span().in(negative.article().text()) + "' on one side only",
            Signals.FOUND,
            negator,
            negative.place(found.core().span()));
    List<Evidence> evidence = List.of(event, negation);
    return isHedged(found)
        ? new Verdict.NoConflict(NonConflictReason.HEDGED, evidence)
        : new Verdict.Conflict(RelationKind.CONTRADICTS, evidence);
  }

  private static Evidence event(Retelling found) {
    Retold retold = found.retold();
    return Signals.of(
        "same event",
        retold.told().isEmpty()
            ? "told of what is denied: " + found.core().text()
            : "%.0f %% of the negated words told: %s"
                .formatted(retold.share() * 100, retold.words()),
        SAME_EVENT * Math.max(retold.share(), LEAST),
        retold.places(found.negative(), found.positive()));
  }

  private static boolean isHedged(Retelling found) {
    Said positive = found.positive();
    return found.clause().time() == Clause.Time.PERHAPS
        || OPEN.contains(positive.statement().modality())
            && !hedgesElse(positive, found.clause())
            && !isDoneAlready(positive, found.clause())
        || OPEN.contains(found.negative().statement().modality());
  }

  /** Whether what is hedged is another clause: "it was sold, and might be sold again". */
  private static boolean hedgesElse(Said said, Clause told) {
    boolean open = false;
    for (Token token : said.tokens()) {
      boolean hedge = HEDGES.contains(Words.lemma(token));
      if (hedge && told.scope().contains(token)) {
        return false;
      }
      open |= hedge;
    }
    return open && said.statement().modality() == Modality.HEDGED;
  }

  /** "Drew up a plan for what to do if it goes on": the plan is there, whatever comes. */
  private static boolean isDoneAlready(Said said, Clause told) {
    return said.statement().modality() == Modality.CONDITIONAL
        && told.predicate().isVerb()
        && told.time() == Clause.Time.NOW_OR_BEFORE
        && DONE.contains(told.predicate().tag())
        && said.tokens().stream()
            .filter(token -> CONDITIONS.contains(Words.lower(token)))
            .allMatch(token -> token.begin() > told.predicate().end());
  }

  private static boolean isNotYet(Said said, Place negator) {
    String behind =
        said.tokens().stream()
            .dropWhile(token -> token.begin() < negator.span().begin())
            .limit(REACH)
            .map(Words::lower)
            .collect(Collectors.joining(" ", " ", " "));
    return UNTIL_NOW.stream().anyMatch(behind::contains);
  }

  private static boolean isLater(Said later, Said earlier) {
    Optional<LocalDate> day = later.article().date();
    return day.isPresent()
        && earlier.article().date().isPresent()
        && day.get().isAfter(earlier.article().date().get());
  }
}
