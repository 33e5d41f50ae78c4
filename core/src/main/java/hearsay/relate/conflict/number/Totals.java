package hearsay.relate.conflict.number;

import hearsay.language.Quantity;
import hearsay.language.Token;
import hearsay.model.Evidence;
import hearsay.model.NonConflictReason;
import hearsay.relate.conflict.check.Elsewhere;
import hearsay.relate.conflict.check.Verdict;
import hearsay.relate.quantity.Counted;
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
 * Two counts in one story that are no conflict whatever else their sentences say: one rounds the
 * other, or one is of the whole and the other of a part. Few words need be shared for that: near
 * numbers of one thing are seldom chance.
 */
final class Totals {

  /** Smaller counts are near to many others. */
  private static final int MANY = 20;

  /** From here on two near numbers of people are seldom chance. */
  private static final int HUNDRED = 100;

  /** How many times the part the whole may be where nothing else ties them. */
  private static final double MOST_PARTS = 20;

  /** A town may count a little more than all of the firm. */
  private static final double ABOUT = 0.9;

  private static final double SAME_THING = 0.3;

  /** What makes a count one of the whole. */
  private static final Set<String> WHOLE =
      Set.of(
          "across",
          "worldwide",
          "nationwide",
          "globally",
          "altogether",
          "overall",
          "combined",
          "throughout",
          "including");

  private Totals() {}

  /** Why the two counts are none; empty where they are of different things or stories. */
  static Optional<Verdict> answer(Comparison pair, Quantity left, Quantity right, Story story) {
    boolean counts =
        left.unit().equals(right.unit())
            && !left.unit().equals("%")
            && left.times() == right.times()
            && Math.min(left.low(), right.low()) >= MANY
            && !Scope.isLabel(pair.a(), left)
            && !Scope.isLabel(pair.b(), right);
    if (!counts || !story.oneStory(pair.a(), pair.b())) {
      return Optional.empty();
    }
    boolean whole = isOfWhole(pair, left, right);
    boolean near = !pair.sameArticle() && left.rounds(right);
    if (!near && !(whole && !Elsewhere.ofOthers(pair))) {
      return Optional.empty();
    }
    return thing(pair, left, right, story)
        .or(() -> near ? people(left, right) : Optional.empty())
        .map(
            thing ->
                new Verdict.NoConflict(
                    whole ? NonConflictReason.OTHER_SCOPE : NonConflictReason.ROUNDING,
                    TwoNumbers.evidence(pair, left, right, thing)));
  }

  /** Whether one counts all there are ("across the country") and the other some of them. */
  static boolean isOfWhole(Comparison pair, Quantity left, Quantity right) {
    return isWhole(pair.a(), left) && !isWhole(pair.b(), right) && isPart(right, left)
        || isWhole(pair.b(), right) && !isWhole(pair.a(), left) && isPart(left, right);
  }

  /** A part is not larger than the whole, but for other counting, and is not lost in it. */
  private static boolean isPart(Quantity part, Quantity whole) {
    return part.low() * ABOUT <= whole.high() && whole.high() <= MOST_PARTS * part.low();
  }

  /** What both count: one noun, or the one's noun stands beside the other's number. */
  private static Optional<Evidence> thing(
      Comparison pair, Quantity left, Quantity right, Story story) {
    return beside(pair.a(), left, pair.b(), right, story)
        .or(() -> beside(pair.b(), right, pair.a(), left, story))
        .map(noun -> Signals.of("same thing", "both count " + noun.text(), SAME_THING, List.of()));
  }

  /** "487 workers" are "almost 500 men and women". */
  private static Optional<Evidence> people(Quantity left, Quantity right) {
    boolean people = Counted.isPeople(left.counted()) && Counted.isPeople(right.counted());
    return people && Math.min(left.low(), right.low()) >= HUNDRED
        ? Optional.of(Signals.of("same thing", "both count people", SAME_THING, List.of()))
        : Optional.empty();
  }

  private static Optional<Token> beside(
      Said said, Quantity quantity, Said other, Quantity there, Story story) {
    if (!OtherThings.isThing(said, quantity)) {
      return Optional.empty();
    }
    String counted = quantity.counted().toLowerCase(Locale.ROOT);
    return Scope.clause(other, there).stream()
        .flatMap(clause -> clause.scope().stream())
        .filter(Token::isNoun)
        .filter(noun -> story.lexicon().like(counted, noun.lemma().toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  private static boolean isWhole(Said said, Quantity quantity) {
    return Scope.clause(said, quantity).stream()
            .flatMap(clause -> clause.scope().stream())
            .anyMatch(token -> WHOLE.contains(token.lemma().toLowerCase(Locale.ROOT)))
        || said.tokens().get(0).begin() < quantity.span().begin()
            && WHOLE.contains(said.tokens().get(0).text().toLowerCase(Locale.ROOT));
  }
}
