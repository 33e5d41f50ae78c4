package hearsay.benchmarks.predict;

import hearsay.language.AnalyzedStatement;
import hearsay.match.ClaimMatcher;
import hearsay.match.MatchOptions;
import hearsay.match.Matching;
import java.util.List;
import java.util.function.BiFunction;

/**
 * What is written about a pair of texts.
 *
 * @param names of the columns behind the id
 * @param judge gives a cell for each column; thread-safe
 */
record PairColumns(
    List<String> names, BiFunction<AnalyzedStatement, AnalyzedStatement, List<String>> judge) {

  private static final double SAME = MatchOptions.defaults().claimThreshold();

  PairColumns {
    names = List.copyOf(names);
  }

  /** How alike the two are. */
  static PairColumns similarity() {
    ClaimMatcher matcher = ClaimMatcher.create();
    return new PairColumns(
        List.of("similarity"),
        (one, other) -> List.of(Double.toString(matcher.similarity(one, other))));
  }

  /** Whether the two are as alike as statements of one claim. */
  static PairColumns same() {
    ClaimMatcher matcher = ClaimMatcher.create();
    return new PairColumns(
        List.of("same", "similarity"),
        (one, other) -> {
          double similarity = matcher.similarity(one, other);
          return List.of(similarity >= SAME ? "1" : "0", Double.toString(similarity));
        });
  }

  /**
   * Agreement where the two make one claim; contradiction where they are as alike as that and yet
   * kept apart, by a number or by who does it to whom; else neither.
   */
  static PairColumns relation() {
    ClaimMatcher matcher = ClaimMatcher.create();
    return new PairColumns(
        List.of("relation"), (one, other) -> List.of(relation(matcher.match(List.of(one, other)))));
  }

  private static String relation(Matching matching) {
    if (matching.claims().size() == 1) {
      return "agrees";
    }
    boolean alike = matching.pairs().stream().anyMatch(pair -> pair.similarity() >= SAME);
    return alike ? "contradicts" : "neutral";
  }
}
