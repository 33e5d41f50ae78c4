package hearsay.match;

import java.util.Arrays;

/**
 * For each statement a few bits of what it has: enough to say, without looking at it, how much it
 * can share with another at most. So most statements that were met by one common word are passed
 * over at the cost of reading 32 bytes that lie together. Not thread-safe while it grows.
 */
final class Sketches {

  /** Bits for words and numbers, in so many longs; one more is for bonds, one for the total. */
  private static final int LONGS = 2;

  private static final int TOTAL = LONGS + 1;
  private static final int WIDTH = LONGS + 2;

  private long[] bits = new long[WIDTH * 1024];
  private int size;

  /** One statement's weights by bit, to ask others against: working space for one thread. */
  static final class Probe {
    private final float[] weights = new float[LONGS * Long.SIZE];
    private final long[] own = new long[TOTAL];
    private float total;
    private long[] fetched = new long[0];
  }

  void add(IndexKeys keys) {
    if (WIDTH * size == bits.length) {
      bits = Arrays.copyOf(bits, 2 * bits.length);
    }
    for (int i = 0; i < keys.size(); i++) {
      bits[WIDTH * size + place(keys, i)] |= 1L << keys.hashes()[i];
    }
    bits[WIDTH * size + TOTAL] = Float.floatToRawIntBits(keys.total());
    size++;
  }

  /** Which long a feature has its bit in; its last bits say which bit. */
  private static int place(IndexKeys keys, int key) {
    return keys.isBond(key) ? LONGS : (int) (keys.hashes()[key] >>> 6) & (LONGS - 1);
  }

  /** Begins to ask for a statement. */
  void begin(IndexKeys keys, Probe probe) {
    Arrays.fill(probe.weights, 0);
    Arrays.fill(probe.own, 0);
    probe.total = keys.total();
  }

  /**
   * Says what sharing one of the statement's features tells.
   *
   * @param weight at most so much, whichever other statement shares it
   */
  void weigh(IndexKeys keys, int key, float weight, Probe probe) {
    int place = place(keys, key);
    long hash = keys.hashes()[key];
    probe.own[place] |= 1L << hash;
    if (place < LONGS) {
      probe.weights[place * Long.SIZE + (int) (hash & (Long.SIZE - 1))] += weight;
    }
  }

  /**
   * Copies the sketches of statements that are to be asked about: nearly each is a miss of the
   * cache, and misses that nothing waits for are served together.
   */
  void fetch(int[] statements, Probe probe) {
    if (probe.fetched.length < WIDTH * statements.length) {
      probe.fetched = new long[2 * WIDTH * statements.length];
    }
    for (int i = 0; i < statements.length; i++) {
      int from = WIDTH * statements[i];
      int to = WIDTH * i;
      probe.fetched[to] = bits[from];
      probe.fetched[to + 1] = bits[from + 1];
      probe.fetched[to + 2] = bits[from + 2];
      probe.fetched[to + 3] = bits[from + 3];
    }
  }

  /** {@link IndexKeys#overlap} with a statement fetched is no more than this, but for rounding. */
  static double mostOverlap(Probe probe, int place) {
    int at = WIDTH * place;
    if ((probe.own[LONGS] & probe.fetched[at + LONGS]) != 0) {
      return Double.POSITIVE_INFINITY;
    }
    double shared = 0;
    for (int i = 0; i < LONGS; i++) {
      for (long both = probe.own[i] & probe.fetched[at + i]; both != 0; both &= both - 1) {
        shared += probe.weights[i * Long.SIZE + Long.numberOfTrailingZeros(both)];
      }
    }
    float total = Float.intBitsToFloat((int) probe.fetched[at + TOTAL]);
    return shared / Math.min(probe.total, total);
  }
}
