package hearsay.relate.conflict.number;

import static hearsay.relate.lexicon.Words.lemma;

import hearsay.language.Quantity;
import hearsay.language.Token;
import hearsay.relate.conflict.check.Elsewhere;
import hearsay.relate.quantity.Counted;
import hearsay.relate.story.Comparison;
import hearsay.relate.story.Said;
import hearsay.relate.story.Story;
import java.util.Locale;
import java.util.Set;

/**
 * Whether the same was done to two kinds of things that are counted apart: so many records and so
 * many people.
 */
final class OtherThings {

  private static final Set<String> SUMS =
      Set.of("total", "number", "toll", "tally", "stake", "majority", "rest", "lead", "half");

  /** Smaller counts of two kinds of things are met everywhere. */
  private static final int MANY = 20;

  private OtherThings() {}

  /**
   * Whether the same was done to two kinds of things that are counted apart: so many records and so
   * many people.
   */
  static boolean found(
      Comparison pair, Quantity left, Quantity right, Counted a, Counted b, Story story) {
    boolean counts =
        left.unit().isEmpty()
            && right.unit().isEmpty()
            && !a.noun().isEmpty()
            && !b.noun().isEmpty()
            && a.kind().isEmpty()
            && b.kind().isEmpty()
            && a.times() == b.times()
            && Math.min(left.low(), right.low()) >= MANY;
    return counts
        && !left.rounds(right)
        && !left.overlaps(right)
        && isThing(pair.a(), left)
        && isThing(pair.b(), right)
        && !SameCount.countedByMany(a, b, story)
        && !Elsewhere.ofOthers(pair)
        && (pair.similarity() >= SameCount.IN_STORY || pair.shared() >= SameCount.IN_STORY)
        && !pair.sameClaim()
        && !story.lexicon().like(a.noun(), b.noun())
        && sameVerb(pair);
  }

  /** Whether a thing is counted: no name ("at least 24 Sanders ...") and no mere sum. */
  static boolean isThing(Said said, Quantity quantity) {
    String counted = quantity.counted().toLowerCase(Locale.ROOT);
    return !SUMS.contains(counted)
        && said.tokens().stream()
            .filter(token -> lemma(token).equals(counted))
            .anyMatch(token -> token.isNoun() && !token.isProperNoun());
  }

  /** A verb, in whatever form, that both tell: "stolen records", "data were stolen". */
  private static boolean sameVerb(Comparison pair) {
    return pair.common(Set.of(), Set.of()).stream()
        .filter(match -> isDoing(match.a().token()) && isDoing(match.b().token()))
        .anyMatch(match -> !SameCount.PLAIN.contains(match.a().lemma()));
  }

  private static boolean isDoing(Token token) {
    return token.isVerb() || token.tag().equals("JJ");
  }
}
