package hearsay.match;

import java.util.List;

/** The longest common subsequence of two word lists, by dynamic programming. */
final class CommonSubsequence {

  private CommonSubsequence() {}

  /** Its length: 0 to the shorter list's. Costs the product of the two sizes. */
  static int length(List<String> a, List<String> b) {
    int[] row = new int[b.size() + 1];
    for (String word : a) {
      int diagonal = 0;
      for (int j = 1; j <= b.size(); j++) {
        int above = row[j];
        row[j] = word.equals(b.get(j - 1)) ? diagonal + 1 : Math.max(above, row[j - 1]);
        diagonal = above;
      }
    }
    return row[b.size()];
  }
}
