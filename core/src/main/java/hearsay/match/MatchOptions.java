package hearsay.match;

/**
 * How statements are put together. Immutable; each default says why.
 *
 * @param pairThreshold similarity from which two statements count as being about the same thing, in
 *     (0, 1]; default 0.15: low, because a pair only asks for a closer look, and a conflict between
 *     statements that never meet is never found
 * @param claimThreshold mean similarity between the members of two groups from which they become
 *     one claim, in (0, 1]; default 0.28, which put together fewest wrong and most right among
 *     stories that the weights were not learned from: groups of pairs of which three in four were
 *     right
 * @param maxPostings how many statements may share a word, name or number before it stops to
 *     propose pairs, at least 2; default 400: in a story of some hundred statements nothing is left
 *     out, in a large collection the cost stays linear
 */
public record MatchOptions(double pairThreshold, double claimThreshold, int maxPostings) {

  private static final MatchOptions DEFAULTS = new MatchOptions(0.15, 0.28, 400);

  public MatchOptions {
    checkShare("pairThreshold", pairThreshold);
    checkShare("claimThreshold", claimThreshold);
    if (maxPostings < 2) {
      throw new IllegalArgumentException(
          "maxPostings is "
              + maxPostings
              + ", must be at least 2. One statement alone makes no pair.");
    }
  }

  /** The options that suit news. */
  public static MatchOptions defaults() {
    return DEFAULTS;
  }

  /** The same options with another threshold for pairs. */
  public MatchOptions withPairThreshold(double threshold) {
    return new MatchOptions(threshold, claimThreshold, maxPostings);
  }

  /** The same options with another threshold for claims. */
  public MatchOptions withClaimThreshold(double threshold) {
    return new MatchOptions(pairThreshold, threshold, maxPostings);
  }

  /** The same options with another limit on how common a proposing feature may be. */
  public MatchOptions withMaxPostings(int limit) {
    return new MatchOptions(pairThreshold, claimThreshold, limit);
  }

  private static void checkShare(String name, double value) {
    if (!(value > 0 && value <= 1)) {
      throw new IllegalArgumentException(
          name + " is " + value + ", must be in (0, 1]. At 0 everything would be one.");
    }
  }
}
