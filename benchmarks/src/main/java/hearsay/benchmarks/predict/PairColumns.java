package hearsay.benchmarks.predict;

import hearsay.match.Comparison;
import java.util.List;
import java.util.function.Function;

/**
 * What is written about a pair of texts.
 *
 * @param names of the columns behind the id
 * @param cells of these columns; thread-safe
 */
record PairColumns(List<String> names, Function<Comparison, List<String>> cells) {

  /** Similarity is a share of pairs that say the same: from here on that is likelier than not. */
  private static final double ALIKE = 0.5;

  /** How alike the two are. */
  static final PairColumns SIMILARITY =
      new PairColumns(List.of("similarity"), pair -> List.of(similarity(pair)));

  /** Whether the two are likelier than not to say the same. */
  static final PairColumns SAME =
      new PairColumns(
          List.of("same", "similarity"),
          pair -> List.of(pair.similarity() >= ALIKE ? "1" : "0", similarity(pair)));

  PairColumns {
    names = List.copyOf(names);
  }

  private static String similarity(Comparison pair) {
    return Double.toString(pair.similarity());
  }
}
