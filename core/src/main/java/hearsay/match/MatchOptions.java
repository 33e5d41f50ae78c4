package hearsay.match;

/**
 * How statements are put together. Immutable; each default says why.
 *
 * @param pairThreshold similarity from which two statements count as being about the same thing, in
 *     (0, 1]; default 0.15: low, because a pair only asks for a closer look, and a conflict between
 *     statements that never meet is never found
 * @param claimThreshold mean similarity between the members of two groups from which they become
 *     one claim, in (0, 1]; default 0.36: among stories that the weights were not learned from,
 *     three in four of the pairs put together were right; less finds few more and hides conflicts
 *     inside claims
 * @param maxPostings how many statements may share a word, name or number before it stops to
 *     propose pairs by itself, at least 2; default 400: in a story of some hundred statements
 *     nothing is left out, in a large collection the cost stays linear
 * @param minOverlap what share of the words, by rarity, of the statement that says less must be in
 *     both for them to be compared in full, in [0, 1]; default 0.1: less has never made a pair in
 *     the stories that the weights were fitted on. Of a statement that meets many others, up to
 *     twice as much is asked
 * @param maxCandidates how many earlier statements one is compared with in full, those that share
 *     most, at least 1; default 200: more wordings of one claim are rare
 * @param everyPair whether all pairs are compared, at quadratic cost: to measure what the index
 *     leaves out
 */
public record MatchOptions(
    double pairThreshold,
    double claimThreshold,
    int maxPostings,
    double minOverlap,
    int maxCandidates,
    boolean everyPair) {

  private static final MatchOptions DEFAULTS = new MatchOptions(0.15, 0.36, 400, 0.1, 200, false);

  public MatchOptions {
    checkShare("pairThreshold", pairThreshold);
    checkShare("claimThreshold", claimThreshold);
    checkCount("maxPostings", maxPostings, 2, "One statement alone makes no pair.");
    checkCount("maxCandidates", maxCandidates, 1, "With none nothing is compared.");
    if (!(minOverlap >= 0 && minOverlap <= 1)) {
      throw new IllegalArgumentException(
          "minOverlap is " + minOverlap + ", must be in [0, 1]. At 0 one common word is enough.");
    }
  }

  /** The options that suit news. */
  public static MatchOptions defaults() {
    return DEFAULTS;
  }

  /** The same options with another threshold for pairs. */
  public MatchOptions withPairThreshold(double threshold) {
    return new MatchOptions(
        threshold, claimThreshold, maxPostings, minOverlap, maxCandidates, everyPair);
  }

  /** The same options with another threshold for claims. */
  public MatchOptions withClaimThreshold(double threshold) {
    return new MatchOptions(
        pairThreshold, threshold, maxPostings, minOverlap, maxCandidates, everyPair);
  }

  /** The same options with another limit on how common a proposing feature may be. */
  public MatchOptions withMaxPostings(int limit) {
    return new MatchOptions(
        pairThreshold, claimThreshold, limit, minOverlap, maxCandidates, everyPair);
  }

  /** The same options with another share of words that must be in both. */
  public MatchOptions withMinOverlap(double share) {
    return new MatchOptions(
        pairThreshold, claimThreshold, maxPostings, share, maxCandidates, everyPair);
  }

  /** The same options with another limit on comparisons for one statement. */
  public MatchOptions withMaxCandidates(int limit) {
    return new MatchOptions(
        pairThreshold, claimThreshold, maxPostings, minOverlap, limit, everyPair);
  }

  /** The same options, with all pairs compared or not. */
  public MatchOptions withEveryPair(boolean every) {
    return new MatchOptions(
        pairThreshold, claimThreshold, maxPostings, minOverlap, maxCandidates, every);
  }

  private static void checkCount(String name, int value, int least, String hint) {
    if (value < least) {
      throw new IllegalArgumentException(
          name + " is " + value + ", must be at least " + least + ". " + hint);
    }
  }

  private static void checkShare(String name, double value) {
    if (!(value > 0 && value <= 1)) {
      throw new IllegalArgumentException(
          name + " is " + value + ", must be in (0, 1]. At 0 everything would be one.");
    }
  }
}
