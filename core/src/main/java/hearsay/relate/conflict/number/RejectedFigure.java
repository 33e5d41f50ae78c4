package hearsay.relate.conflict.number;

import hearsay.language.Quantity;
import hearsay.model.Evidence;
import hearsay.model.RelationKind;
import hearsay.relate.conflict.check.ConflictCheck;
import hearsay.relate.conflict.check.Verdict;
import hearsay.relate.lexicon.Words;
import hearsay.relate.quantity.Scope;
import hearsay.relate.story.Comparison;
import hearsay.relate.story.Said;
import hearsay.relate.story.Signals;
import hearsay.relate.story.Story;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * "Two days, not five", where another tells of five: the number that is rejected is the other's own
 * and says of what both are, in whatever words.
 */
public final class RejectedFigure implements ConflictCheck {

  private static final double REJECTED = 0.4;

  /** What is told but of one or two is told of many things. */
  private static final double FEW = 2;

  private static final Set<String> CONDITIONS = Set.of("if", "unless");

  @Override
  public Verdict check(Comparison pair, Story story) {
    if (pair.a().sharesSpeaker(pair.b()) && pair.sameArticle()) {
      return Verdict.NOT_COMPARABLE;
    }
    return rejects(pair, pair.a(), pair.b(), story)
        .or(() -> rejects(pair, pair.b(), pair.a(), story))
        .orElse(Verdict.NOT_COMPARABLE);
  }

  /** The numbers that a statement rejects for another that it gives. */
  public static List<Quantity> rejected(Said said) {
    List<Quantity> told = Scope.told(said);
    return told.isEmpty() || isConditional(said)
        ? List.of()
        : said.quantities().stream()
            .filter(quantity -> !told.contains(quantity) && quantity.low() > FEW)
            .toList();
  }

  /** "Would seek two years, not four, if she accepts": else it would be four. */
  private static boolean isConditional(Said said) {
    return said.tokens().stream().anyMatch(token -> CONDITIONS.contains(Words.lower(token)));
  }

  private static Optional<Verdict> rejects(
      Comparison pair, Said rejecting, Said other, Story story) {
    for (Quantity rejected : rejected(rejecting)) {
      for (Quantity quantity : Scope.told(other)) {
        Optional<Quantity> given = given(rejecting, rejected);
        if (given.isPresent() && isSame(rejecting, rejected, given.get(), other, quantity, story)) {
          Evidence event =
              Signals.of(
                  "same count",
                  "the one rejects the other's number",
                  REJECTED,
                  rejecting.place(rejected.span()),
                  other.place(quantity.span()));
          boolean inOrder = rejecting == pair.a();
          return Optional.of(
              new Verdict.Conflict(
                  RelationKind.NUMBER_CONFLICT,
                  TwoNumbers.evidence(
                      pair,
                      inOrder ? given.get() : quantity,
                      inOrder ? quantity : given.get(),
                      event)));
        }
      }
    }
    return Optional.empty();
  }

  /** The number that it gives instead: the nearest before it. */
  private static Optional<Quantity> given(Said said, Quantity rejected) {
    return Scope.told(said).stream()
        .filter(quantity -> quantity.span().end() <= rejected.span().begin())
        .reduce((far, near) -> near);
  }

  /** Whether the number that is told is the rejected one, of a like noun where both name one. */
  private static boolean isSame(
      Said said, Quantity rejected, Quantity given, Said other, Quantity told, Story story) {
    String noun = noun(given.counted().isEmpty() ? rejected : given);
    return rejected.low() == told.low()
        && rejected.high() == told.high()
        && given.unit().equals(told.unit())
        && !Scope.isLabel(other, told)
        && !Scope.isWhen(other, told)
        && !Scope.isLabel(said, given)
        && (noun.isEmpty()
            || noun.equals("time")
            || told.counted().isEmpty()
            || told.times()
            || story.lexicon().like(noun, noun(told)));
  }

  private static String noun(Quantity quantity) {
    return quantity.counted().toLowerCase(Locale.ROOT);
  }
}
