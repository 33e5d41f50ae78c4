package hearsay.benchmarks.data;

import java.nio.file.Path;
import java.util.List;

/**
 * An article with its gold attributions, a line of a gold file.
 *
 * @param id names the article in gold and prediction
 * @param text the untouched text, which the spans count into
 * @param attributions in the file's order
 */
public record AttributedArticle(String id, String text, List<SpanAttribution> attributions) {
  public AttributedArticle {
    attributions = List.copyOf(attributions);
  }

  /** Reads a file with an article on each line. */
  public static List<AttributedArticle> read(Path file) {
    return Json.readLines(file, AttributedArticle.class);
  }
}
