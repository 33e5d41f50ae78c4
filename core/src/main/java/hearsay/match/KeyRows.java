package hearsay.match;

import java.util.Arrays;

/**
 * The keys of statements side by side in one array, to ask of one statement how much it shares with
 * many. What it can share at most is a sum of weights looked up in a small table, so most
 * statements that were met by one common word are passed over at the cost of one short look at
 * memory. Of a hash 32 bits are kept: two keys taken for one, one chance in billions, would only
 * have two more statements compared. Not thread-safe while it grows.
 */
final class KeyRows {

  /**
   * So many different keys are told apart at first sight. More would be told apart better; so many
   * weights stay in a processor's nearest cache.
   */
  private static final int SLOTS = 1 << 13;

  /** Weights at first sight are whole numbers, which add up faster: so many are a weight of 1. */
  private static final float UNIT = 1 << 12;

  /** At first sight, what ties two in any case: more than all else that they can share. */
  private static final int BOND = 1 << 24;

  /** For each statement the bits of its total weight, then its keys. */
  private int[] rows = new int[16 * 1024];

  private int[] from = new int[1024];
  private int size;

  /** What sharing each key of one statement tells: working space for one thread. */
  static final class Probe {
    private final int[] weights = new int[SLOTS];
    private IndexKeys asking = IndexKeys.NONE;
    private int[] keys = {};
  }

  void add(IndexKeys added) {
    int begin = from[size];
    int end = begin + 1 + added.size();
    if (end > rows.length) {
      rows = Arrays.copyOf(rows, Math.max(end, rows.length + (rows.length >> 1)));
    }
    rows[begin] = Float.floatToRawIntBits(added.total());
    for (int i = 0; i < added.size(); i++) {
      rows[begin + 1 + i] = (int) added.hashes()[i];
    }
    size++;
    if (size == from.length) {
      from = Arrays.copyOf(from, 2 * size);
    }
    from[size] = end;
  }

  /** Begins to ask for a statement. */
  void begin(IndexKeys asking, Probe probe) {
    for (int key : probe.keys) {
      probe.weights[slot(key)] = 0;
    }
    probe.asking = asking;
    probe.keys = new int[asking.size()];
    for (int i = 0; i < probe.keys.length; i++) {
      probe.keys[i] = (int) asking.hashes()[i];
      probe.weights[slot(probe.keys[i])] +=
          asking.isBond(i) ? BOND : (int) Math.ceil(asking.weights()[i] * UNIT);
    }
  }

  private static int slot(int key) {
    return key & (SLOTS - 1);
  }

  /**
   * For each of some statements a value that {@link #overlap} does not exceed; infinite counts as
   * very much.
   */
  double[] mostOverlaps(Probe probe, int[] statements) {
    double[] most = new double[statements.length];
    // Their rows are far apart: looked at one after the other with nothing in between, they are
    // fetched from memory several at a time.
    for (int i = 0; i < most.length; i++) {
      most[i] = UNIT * leastTotal(probe, statements[i]);
    }
    int[] weights = probe.weights;
    for (int i = 0; i < most.length; i++) {
      int end = from[statements[i] + 1];
      int shared = 0;
      for (int at = from[statements[i]] + 1; at < end; at++) {
        // Written so that the compiler sees that the place is in the array.
        shared += weights[rows[at] & (weights.length - 1)];
      }
      most[i] = shared / most[i];
    }
    return most;
  }

  /**
   * How much two statements share, as a share of what the one that says less has: 1 or more where
   * it is all there, infinite where a bond ties them.
   */
  double overlap(Probe probe, int statement) {
    int end = from[statement + 1];
    double shared = 0;
    long counted = 0;
    for (int i = from[statement] + 1; i < end; i++) {
      if (probe.weights[slot(rows[i])] > 0) {
        int own = find(rows[i], probe.keys);
        if (own >= 0) {
          if (probe.asking.isBond(own)) {
            return Double.POSITIVE_INFINITY;
          }
          // A source and its name are one word.
          int place = probe.asking.words()[own];
          long word = place < 0 ? 0 : 1L << place;
          shared += (counted & word) == 0 ? probe.asking.weights()[own] : 0;
          counted |= word;
        }
      }
    }
    return shared / leastTotal(probe, statement);
  }

  private float leastTotal(Probe probe, int statement) {
    return Math.min(probe.asking.total(), Float.intBitsToFloat(rows[from[statement]]));
  }

  private static int find(int key, int[] keys) {
    int at = keys.length - 1;
    while (at >= 0 && keys[at] != key) {
      at--;
    }
    return at;
  }
}
