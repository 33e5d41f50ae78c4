package hearsay.benchmarks.data;

import java.nio.file.Path;
import java.util.List;

/**
 * The attributions predicted for an article, a line of a prediction file.
 *
 * @param id the gold article's id
 * @param attributions in any order
 */
public record AttributionPrediction(String id, List<SpanAttribution> attributions) {
  public AttributionPrediction {
    attributions = List.copyOf(attributions);
  }

  /** Reads a file with a prediction on each line. */
  public static List<AttributionPrediction> read(Path file) {
    return Json.readLines(file, AttributionPrediction.class);
  }

  /** Writes a file with a prediction on each line, in the order given. */
  public static void write(Path file, List<AttributionPrediction> predictions) {
    Json.writeLines(file, predictions);
  }
}
