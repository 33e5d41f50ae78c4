package hearsay.match;

import java.util.List;

/** The longest common subsequence of two word lists, by dynamic programming. */
final class CommonSubsequence {

  private CommonSubsequence() {}

  /** Its length: 0 to the shorter list's. Costs the product of the two sizes. */
  static int length(List<String> a, List<String> b) {
    String[] other = new String[b.size()];
    for (int j = 0; j < other.length; j++) {
      other[j] = b.get(j);
    }
    int[] row = new int[other.length + 1];
    for (int i = 0; i < a.size(); i++) {
      String word = a.get(i);
      int hash = word.hashCode();
      int diagonal = 0;
      for (int j = 1; j <= other.length; j++) {
        int above = row[j];
        boolean same = hash == other[j - 1].hashCode() && word.equals(other[j - 1]);
        row[j] = same ? diagonal + 1 : Math.max(above, row[j - 1]);
        diagonal = above;
      }
    }
    return row[other.length];
  }
}
