package hearsay.language;

import java.util.List;

/**
 * The dependency tree over the tokens of one sentence, Universal Dependencies relations.
 *
 * @param heads for each token the index of its head in the sentence, or {@link #ROOT}; without
 *     circles
 * @param relations for each token the relation to its head, {@code root} for a root
 */
public record Dependencies(List<Integer> heads, List<String> relations) {

  /** The head of a token that has none, or whose head is outside the slice. */
  public static final int ROOT = -1;

  public Dependencies {
    if (heads.size() != relations.size()) {
      throw new IllegalArgumentException(
          "dependencies have "
              + heads.size()
              + " heads and "
              + relations.size()
              + " relations, must be as many");
    }
    for (int head : heads) {
      if (head < ROOT || head >= heads.size()) {
        throw new IllegalArgumentException(
            "head is " + head + ", must be ROOT or a token index below " + heads.size());
      }
    }
    checkTree(heads);
    heads = List.copyOf(heads);
    relations = List.copyOf(relations);
  }

  /** Who follows heads upwards must arrive: in a circle he would not. */
  private static void checkTree(List<Integer> heads) {
    // For each token the walk that first came by it, from 1; a walk that meets itself is a circle.
    int[] seen = new int[heads.size()];
    for (int start = 0; start < seen.length; start++) {
      int at = start;
      while (at != ROOT && seen[at] == 0) {
        seen[at] = start + 1;
        at = heads.get(at);
      }
      if (at != ROOT && seen[at] == start + 1) {
        throw new IllegalArgumentException(
            "heads are " + heads + ", must be a tree; token " + at + " hangs below itself");
      }
    }
  }

  /** Index of the token's head, or {@link #ROOT}. */
  public int head(int token) {
    return heads.get(token);
  }

  /** Relation of the token to its head. */
  public String relation(int token) {
    return relations.get(token);
  }
}
