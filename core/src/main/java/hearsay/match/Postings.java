package hearsay.match;

import java.util.Arrays;

/**
 * For each feature the first statements that have it, in the order in which they were added, up to
 * a limit. A feature of one statement, as most are, costs a few bytes. Not thread-safe while it
 * grows.
 */
final class Postings {

  private static final int[] NONE = {};

  private final int limit;
  private final LongTable features = new LongTable();
  private int[] counts = new int[1024];
  private int[] firsts = new int[1024];
  private int[][] others = new int[1024][];

  Postings(int limit) {
    this.limit = limit;
  }

  /** How many features there are. */
  int size() {
    return features.size();
  }

  /** The number of a feature, -1 where no statement has it. */
  int find(long feature) {
    return features.find(feature);
  }

  /** The number of a feature, which is made known where it is new. */
  int slot(long feature) {
    int slot = features.add(feature);
    if (slot == counts.length) {
      counts = Arrays.copyOf(counts, 2 * slot);
      firsts = Arrays.copyOf(firsts, 2 * slot);
      others = Arrays.copyOf(others, 2 * slot);
    }
    return slot;
  }

  /**
   * Adds a statement to a feature, unless that is full.
   *
   * @param statement larger than all added before
   */
  void add(int slot, int statement) {
    int count = counts[slot];
    if (count < limit) {
      if (count == 0) {
        firsts[slot] = statement;
      } else {
        int[] more = others[slot] == null ? NONE : others[slot];
        if (count - 1 == more.length) {
          more = Arrays.copyOf(more, Math.max(1, 2 * more.length));
          others[slot] = more;
        }
        more[count - 1] = statement;
      }
      counts[slot] = count + 1;
    }
  }

  boolean isFull(int slot) {
    return counts[slot] == limit;
  }

  /** How many statements a feature keeps. */
  int count(int slot) {
    return counts[slot];
  }

  /** How many of the statements that a feature keeps came before one. */
  int countBefore(int slot, int statement) {
    int low = 0;
    int high = counts[slot];
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (get(slot, middle) < statement) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** One of the statements of a feature, ascending. */
  int get(int slot, int place) {
    return place == 0 ? firsts[slot] : others[slot][place - 1];
  }
}
