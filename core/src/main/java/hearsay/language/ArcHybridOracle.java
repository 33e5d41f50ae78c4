package hearsay.language;

/**
 * What a move costs in the arc-hybrid system: how many arcs of the right tree can no longer be
 * found after it that could before (the dynamic oracle of Goldberg and Nivre, "Training
 * deterministic parsers with non-deterministic oracles", 2013). In every state some allowed move
 * costs nothing, provided that the right tree is projective and has one root.
 */
final class ArcHybridOracle {

  private final int[] heads;

  /**
   * @param heads for each word its head in the right tree: a word, or the number of words plus one
   *     for the root
   */
  ArcHybridOracle(int[] heads) {
    this.heads = heads;
  }

  /** Whether the system can build the tree: it is projective and has exactly one root. */
  static boolean canReach(int[] heads) {
    ArcHybridOracle oracle = new ArcHybridOracle(heads);
    ArcHybridState state = new ArcHybridState(heads.length);
    while (!state.isFinal()) {
      int free = ArcHybridState.SHIFT;
      while (free <= ArcHybridState.RIGHT
          && !(state.allows(free) && oracle.cost(state, free) == 0)) {
        free++;
      }
      if (free > ArcHybridState.RIGHT) {
        return false;
      }
      state.move(free, 0);
    }
    for (int i = 0; i < heads.length; i++) {
      if (state.head(i) != heads[i]) {
        return false;
      }
    }
    return true;
  }

  /** The cost of an allowed move; linear in the sentence's length. */
  int cost(ArcHybridState state, int move) {
    int top = state.stack(0);
    int next = state.next(0);
    int words = state.words();
    int cost = 0;
    if (move == ArcHybridState.SHIFT) {
      // Buried: words on the stack that wait for this one, and its own head unless it is the top.
      for (int depth = 0; depth < state.depth(); depth++) {
        int word = state.stack(depth);
        if (word < words && heads[word] == next) {
          cost++;
        }
        if (depth > 0 && heads[next] == word) {
          cost++;
        }
      }
      return cost;
    }
    for (int word = next; word < words; word++) {
      if (heads[word] == top) {
        cost++;
      }
    }
    int head = heads[top];
    boolean toCome = head >= next && head < words;
    if (move == ArcHybridState.LEFT) {
      return cost + (toCome && head != next || head == state.stack(1) ? 1 : 0);
    }
    return cost + (toCome ? 1 : 0);
  }
}
