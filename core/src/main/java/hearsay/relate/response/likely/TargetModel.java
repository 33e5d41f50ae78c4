package hearsay.relate.response.likely;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much each of the {@link TargetSignals} counts: a conditional logit (McFadden 1974) over what
 * a response may answer, and nothing. Weights come from {@code benchmarks train targets}; {@code
 * targets.md} beside them says from what. Immutable.
 */
final class TargetModel {

  private static final String SHIPPED = "targets.tsv";
  private static final Splitter COLUMNS = Splitter.on('\t');
  private static final Splitter LINES = Splitter.on('\n').omitEmptyStrings();

  private final Map<String, Double> weights;

  TargetModel(Map<String, Double> weights) {
    this.weights = Collections.unmodifiableMap(new TreeMap<>(weights));
  }

  /** The weights that the library ships. */
  static TargetModel shipped() {
    return Shipped.MODEL;
  }

  /** Read once, when first asked for. */
  private static final class Shipped {
    private static final TargetModel MODEL = read();

    private static TargetModel read() {
      Map<String, Double> weights = new TreeMap<>();
      try {
        String table =
            Resources.toString(
                Resources.getResource(TargetModel.class, SHIPPED), StandardCharsets.UTF_8);
        for (String line : LINES.split(table)) {
          if (!line.startsWith("#")) {
            List<String> columns = COLUMNS.splitToList(line);
            weights.put(columns.get(0), Double.valueOf(columns.get(1)));
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(SHIPPED + " cannot be read", e);
      }
      return new TargetModel(weights);
    }
  }

  /** What the signals come to. */
  double score(Map<String, Double> signals) {
    double sum = 0;
    for (Map.Entry<String, Double> signal : signals.entrySet()) {
      sum += signal.getValue() * weight(signal.getKey());
    }
    return sum;
  }

  /** What a signal counts; 0 for one that was never seen in training. */
  double weight(String signal) {
    return weights.getOrDefault(signal, 0.0);
  }

  /** The table that {@link #shipped()} reads, signals in alphabetical order. */
  String table() {
    StringBuilder table = new StringBuilder();
    weights.forEach(
        (signal, weight) ->
            table.append(signal).append('\t').append(Math.rint(1000 * weight) / 1000).append('\n'));
    return table.toString();
  }
}
