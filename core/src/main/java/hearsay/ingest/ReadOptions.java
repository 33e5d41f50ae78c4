package hearsay.ingest;

/**
 * Limits of reading.
 *
 * @param maxArticleBytes longest plain-text file, and longest line of JSON Lines, that is read; at
 *     least 1
 */
public record ReadOptions(int maxArticleBytes) {

  /** Five million bytes an article: a hundred times a long feature, yet little memory. */
  public static final ReadOptions DEFAULT = new ReadOptions(5_000_000);

  public ReadOptions {
    if (maxArticleBytes < 1) {
      throw new IllegalArgumentException(
          "maxArticleBytes is "
              + maxArticleBytes
              + ", must be at least 1. Maybe use ReadOptions.DEFAULT.");
    }
  }
}
