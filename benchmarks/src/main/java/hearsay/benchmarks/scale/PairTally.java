package hearsay.benchmarks.scale;

import hearsay.model.Claim;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How far two ways to group statements agree, by pairs in one group; counted by groups, so that
 * millions of pairs cost nothing.
 *
 * @param both pairs that are together in both
 * @param found pairs that are together in what is judged
 * @param expected pairs that are together in what it is judged by
 */
record PairTally(long both, long found, long expected) {

  /** Claims found against those that the statements were made of. */
  static PairTally of(MadeStatements made, List<Claim> claims) {
    return of(made.claims(), groups(made, claims));
  }

  /** Claims found in one way against those found in another. */
  static PairTally between(List<Claim> expected, List<Claim> found, MadeStatements made) {
    return of(groups(made, expected), groups(made, found));
  }

  /** For each statement its group, one way and the other. */
  static PairTally of(int[] expected, int[] found) {
    Map<Integer, Integer> expectedSizes = new HashMap<>();
    Map<Integer, Integer> foundSizes = new HashMap<>();
    Map<Long, Integer> commonSizes = new HashMap<>();
    for (int i = 0; i < expected.length; i++) {
      expectedSizes.merge(expected[i], 1, Integer::sum);
      foundSizes.merge(found[i], 1, Integer::sum);
      commonSizes.merge(((long) expected[i] << 32) | found[i], 1, Integer::sum);
    }
    return new PairTally(pairs(commonSizes), pairs(foundSizes), pairs(expectedSizes));
  }

  private static long pairs(Map<?, Integer> sizes) {
    return sizes.values().stream().mapToLong(size -> size * (size - 1L) / 2).sum();
  }

  private static int[] groups(MadeStatements made, List<Claim> claims) {
    Map<String, Integer> groupOf = new HashMap<>();
    for (int i = 0; i < claims.size(); i++) {
      for (String id : claims.get(i).statementIds()) {
        groupOf.put(id, i);
      }
    }
    return made.statements().stream()
        .mapToInt(each -> groupOf.getOrDefault(each.statement().id(), -1))
        .toArray();
  }

  /** What share of the pairs found is right; 1 where none was found. */
  double precision() {
    return found == 0 ? 1 : (double) both / found;
  }

  /** What share of the right pairs was found; 1 where there is none. */
  double recall() {
    return expected == 0 ? 1 : (double) both / expected;
  }
}
