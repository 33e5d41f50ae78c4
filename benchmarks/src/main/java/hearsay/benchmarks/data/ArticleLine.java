package hearsay.benchmarks.data;

import java.nio.file.Path;
import java.util.List;

/**
 * An article to predict for, a line of a file; annotation that the line may hold is passed over.
 *
 * @param id names the article in the prediction
 * @param text the untouched text, which the prediction's spans count into
 */
public record ArticleLine(String id, String text) {

  /** Reads a file with an article on each line. */
  public static List<ArticleLine> read(Path file) {
    return Json.readLines(file, ArticleLine.class);
  }
}
