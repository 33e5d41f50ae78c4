package hearsay.match;

import java.util.Arrays;

/** Sums by number, without an object for each: a hash table in two arrays. Not thread-safe. */
final class IntSums {

  private static final int EMPTY = -1;

  private int[] keys = {EMPTY, EMPTY};
  private double[] values = new double[2];
  private int size;

  /** The sum of a number, 0 where none was put. */
  double get(int key) {
    int at = find(key);
    return keys[at] == key ? values[at] : 0;
  }

  /** Sets the sum of a number, at least 0. */
  void put(int key, double value) {
    int at = find(key);
    if (keys[at] == EMPTY) {
      if (4 * (size + 1) > 3 * keys.length) {
        grow();
        at = find(key);
      }
      keys[at] = key;
      size++;
    }
    values[at] = value;
  }

  /** Forgets a number. */
  void remove(int key) {
    int gap = find(key);
    if (keys[gap] == EMPTY) {
      return;
    }
    size--;
    int mask = keys.length - 1;
    // Whatever was put behind it for want of room moves up, so that it is still found.
    for (int at = (gap + 1) & mask; keys[at] != EMPTY; at = (at + 1) & mask) {
      int home = Hashes.spread(keys[at]) & mask;
      if (((at - home) & mask) >= ((at - gap) & mask)) {
        keys[gap] = keys[at];
        values[gap] = values[at];
        gap = at;
      }
    }
    keys[gap] = EMPTY;
  }

  /** The numbers, in no order that means anything. */
  int[] keys() {
    return Arrays.stream(keys).filter(key -> key != EMPTY).toArray();
  }

  private int find(int key) {
    int mask = keys.length - 1;
    int at = Hashes.spread(key) & mask;
    while (keys[at] != EMPTY && keys[at] != key) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private void grow() {
    int[] oldKeys = keys;
    double[] oldValues = values;
    keys = new int[2 * oldKeys.length];
    values = new double[keys.length];
    Arrays.fill(keys, EMPTY);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != EMPTY) {
        int at = find(oldKeys[i]);
        keys[at] = oldKeys[i];
        values[at] = oldValues[i];
      }
    }
  }
}
