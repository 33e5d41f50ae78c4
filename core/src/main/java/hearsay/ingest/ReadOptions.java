package hearsay.ingest;

/**
 * Limits of reading. Immutable; checked when built.
 *
 * @param maxArticleBytes longest plain-text file, and longest line of JSON Lines, that is read; at
 *     least 1; default 5,000,000: a hundred times a long feature, yet little memory
 */
public record ReadOptions(int maxArticleBytes) {

  private static final ReadOptions DEFAULTS = new ReadOptions(5_000_000);

  public ReadOptions {
    if (maxArticleBytes < 1) {
      throw new IllegalArgumentException(
          "maxArticleBytes is "
              + maxArticleBytes
              + ", must be at least 1. Maybe use ReadOptions.defaults().");
    }
  }

  /** The limits that suit news. */
  public static ReadOptions defaults() {
    return DEFAULTS;
  }

  /** The same limits with another length of an article, in bytes. */
  public ReadOptions withMaxArticleBytes(int bytes) {
    return new ReadOptions(bytes);
  }
}
