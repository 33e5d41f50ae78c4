package hearsay.benchmarks.predict;

import hearsay.match.Comparison;
import hearsay.match.MatchOptions;
import java.util.List;
import java.util.function.Function;

/**
 * What is written about a pair of texts.
 *
 * @param names of the columns behind the id
 * @param cells of these columns; thread-safe
 */
record PairColumns(List<String> names, Function<Comparison, List<String>> cells) {

  /** The texts are to be as alike as statements of one claim. */
  private static final double ALIKE = MatchOptions.defaults().claimThreshold();

  /** How alike the two are. */
  static final PairColumns SIMILARITY =
      new PairColumns(List.of("similarity"), pair -> List.of(similarity(pair)));

  /** Whether the two are alike and nothing keeps them from meaning the same. */
  static final PairColumns SAME =
      new PairColumns(
          List.of("same", "similarity"),
          pair -> List.of(pair.isSame(ALIKE) ? "1" : "0", similarity(pair)));

  PairColumns {
    names = List.copyOf(names);
  }

  private static String similarity(Comparison pair) {
    return Double.toString(pair.similarity());
  }
}
