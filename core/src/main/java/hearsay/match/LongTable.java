package hearsay.match;

/**
 * Numbers long keys in the order in which they are first seen: a hash table in two arrays, for
 * millions of keys without an object for each. Not thread-safe while it grows.
 */
final class LongTable {

  private static final double FULL = 0.6;

  private long[] keys = new long[1024];
  private int[] numbers = new int[1024];
  private int size;

  /** How many keys there are. */
  int size() {
    return size;
  }

  /** The number of a key, from 0; -1 for a key that was never added. */
  int find(long key) {
    int mask = keys.length - 1;
    for (int at = Hashes.spread(key) & mask; numbers[at] != 0; at = (at + 1) & mask) {
      if (keys[at] == key) {
        return numbers[at] - 1;
      }
    }
    return -1;
  }

  /** The number of a key, which is added where it is new. */
  int add(long key) {
    if (size >= FULL * keys.length) {
      grow();
    }
    int mask = keys.length - 1;
    int at = Hashes.spread(key) & mask;
    while (numbers[at] != 0) {
      if (keys[at] == key) {
        return numbers[at] - 1;
      }
      at = (at + 1) & mask;
    }
    keys[at] = key;
    numbers[at] = ++size;
    return size - 1;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldNumbers = numbers;
    keys = new long[2 * oldKeys.length];
    numbers = new int[keys.length];
    int mask = keys.length - 1;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldNumbers[i] != 0) {
        int at = Hashes.spread(oldKeys[i]) & mask;
        while (numbers[at] != 0) {
          at = (at + 1) & mask;
        }
        keys[at] = oldKeys[i];
        numbers[at] = oldNumbers[i];
      }
    }
  }
}
