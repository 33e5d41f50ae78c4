package hearsay.match;

import java.util.List;

/** The longest common subsequence of two word lists, by dynamic programming. */
final class CommonSubsequence {

  private CommonSubsequence() {}

  /** Its length: 0 to the shorter list's. Costs the product of the two sizes. */
  static int length(List<String> a, List<String> b) {
    int[] hashes = new int[b.size()];
    for (int j = 0; j < hashes.length; j++) {
      hashes[j] = b.get(j).hashCode();
    }
    int[] row = new int[hashes.length + 1];
    for (String word : a) {
      int hash = word.hashCode();
      int diagonal = 0;
      int left = 0;
      for (int j = 0; j < hashes.length; j++) {
        int above = row[j + 1];
        boolean same = hash == hashes[j] && word.equals(b.get(j));
        left = same ? diagonal + 1 : Math.max(above, left);
        row[j + 1] = left;
        diagonal = above;
      }
    }
    return row[hashes.length];
  }
}
