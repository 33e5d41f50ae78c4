package hearsay.benchmarks.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A gold item and a predicted one that may be the same.
 *
 * @param score how well they fit
 * @param gold position of the gold item
 * @param predicted position of the predicted item
 */
record Match(double score, int gold, int predicted) {
  private static final Comparator<Match> BEST_FIRST =
      Comparator.comparingDouble(Match::score)
          .reversed()
          .thenComparingInt(Match::gold)
          .thenComparingInt(Match::predicted);

  /**
   * Pairs one to one, best score first; among equal scores the earlier gold item goes first, then
   * the earlier predicted one.
   */
  static List<Match> oneToOne(List<Match> candidates) {
    Set<Integer> usedGold = new HashSet<>();
    Set<Integer> usedPredicted = new HashSet<>();
    List<Match> matches = new ArrayList<>();
    for (Match candidate : candidates.stream().sorted(BEST_FIRST).toList()) {
      if (!usedGold.contains(candidate.gold) && !usedPredicted.contains(candidate.predicted)) {
        usedGold.add(candidate.gold);
        usedPredicted.add(candidate.predicted);
        matches.add(candidate);
      }
    }
    return List.copyOf(matches);
  }
}
