package hearsay.match;

/** The longest common subsequence of two word lists, by dynamic programming. */
final class CommonSubsequence {

  private CommonSubsequence() {}

  /** Its length: 0 to the shorter list's. Costs the product of the two sizes. */
  static int length(int[] a, int[] b) {
    int[] row = new int[b.length + 1];
    for (int word : a) {
      int diagonal = 0;
      int left = 0;
      for (int j = 0; j < b.length; j++) {
        int above = row[j + 1];
        left = word == b[j] ? diagonal + 1 : Math.max(above, left);
        row[j + 1] = left;
        diagonal = above;
      }
    }
    return row[b.length];
  }
}
