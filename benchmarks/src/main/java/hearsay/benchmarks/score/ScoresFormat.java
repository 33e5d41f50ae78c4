package hearsay.benchmarks.score;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes scores for people and for programs. */
public final class ScoresFormat {
  private static final int DECIMALS = 4;
  private static final ObjectMapper JSON = new ObjectMapper();

  private ScoresFormat() {}

  /** A line {@code name value} for each figure: counts whole, all others to four decimals. */
  public static String text(Scores scores) {
    return scores.figures().entrySet().stream()
        .map(entry -> entry.getKey() + " " + rounded(entry.getValue()))
        .collect(Collectors.joining("\n"));
  }

  /** One JSON object with the figures unrounded. */
  public static String json(Scores scores) {
    Map<String, Number> figures = scores.figures();
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(figures);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("figures cannot be written as JSON: " + figures, e);
    }
  }

  /** Rounds the exact binary value, which {@code String.format} does not. */
  private static String rounded(Number value) {
    return value instanceof Integer
        ? value.toString()
        : new BigDecimal(value.doubleValue())
            .setScale(DECIMALS, RoundingMode.HALF_EVEN)
            .toPlainString();
  }
}
