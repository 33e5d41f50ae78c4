package hearsay;

/**
 * How much a {@link Reconciler} takes on, so that no input makes it run or grow without bound. What
 * is cut is named in the result's {@code skipped}, with the article and the place in it. Immutable;
 * checked when built.
 *
 * <p>With the defaults one article costs some ten seconds and 200 MB at the very most, a usual one
 * a fifth of a second; afterwards only what the {@code Reconciliation} holds is kept.
 *
 * @param articles how many articles are worked on, the first ones by id, at least 1; default 10,000
 * @param copies how many articles of one and the same text are worked on, and how many statements
 *     in which one speaker says the same words, at least 1; default 20: that shows a reprint, and
 *     each further one would only be compared with all the others
 * @param articleLength code units of an article that are worked on, from its beginning, at least 1;
 *     default 100,000: some 16,000 words, as much as the longest features have; the rest stays in
 *     the article's text and is not read
 * @param sentenceLength tokens of a sentence up to which its grammar is worked out, at least 1;
 *     default 200; a longer one, a list or table as a rule, is read in pieces of that length by
 *     words and marks alone
 */
public record Limits(int articles, int copies, int articleLength, int sentenceLength) {

  private static final Limits DEFAULTS = new Limits(10_000, 20, 100_000, 200);

  public Limits {
    check("articles", articles);
    check("copies", copies);
    check("articleLength", articleLength);
    check("sentenceLength", sentenceLength);
  }

  private static void check(String name, int value) {
    if (value < 1) {
      throw new IllegalArgumentException(
          "limit " + name + " is " + value + ", must be at least 1. Maybe use Limits.defaults().");
    }
  }

  /** The limits that suit news. */
  public static Limits defaults() {
    return DEFAULTS;
  }

  /** The same limits with another number of articles. */
  public Limits withArticles(int count) {
    return new Limits(count, copies, articleLength, sentenceLength);
  }

  /** The same limits with another number of articles of one text. */
  public Limits withCopies(int count) {
    return new Limits(articles, count, articleLength, sentenceLength);
  }

  /** The same limits with another length of an article, in code units. */
  public Limits withArticleLength(int codeUnits) {
    return new Limits(articles, copies, codeUnits, sentenceLength);
  }

  /** The same limits with another length of a sentence, in tokens. */
  public Limits withSentenceLength(int tokens) {
    return new Limits(articles, copies, articleLength, tokens);
  }
}
