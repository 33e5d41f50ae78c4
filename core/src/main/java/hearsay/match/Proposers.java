package hearsay.match;

import java.util.Arrays;

/**
 * The features by which one statement meets earlier ones, as numbers that sort: those that are to
 * be asked in any case first, then by how many earlier statements have them.
 */
final class Proposers {

  private static final long PAIR = 1L << Integer.SIZE;

  private long[] all;
  private int size;

  /** None yet; room for so many. */
  Proposers(int expected) {
    this.all = new long[expected];
  }

  /**
   * Takes in a feature, if any earlier statement has it.
   *
   * @param count how many earlier statements have it
   * @param slot its number in its postings
   * @param always whether it is asked however many statements were met
   * @param pair whether it is a pair of features
   */
  void add(int count, int slot, boolean always, boolean pair) {
    if (count > 0) {
      if (size == all.length) {
        all = Arrays.copyOf(all, 2 * size + 1);
      }
      all[size++] = (always ? 0 : (long) count << Integer.SIZE + 1) | (pair ? PAIR : 0) | slot;
    }
  }

  /** Those taken in, in no order. */
  long[] all() {
    return Arrays.copyOf(all, size);
  }

  static boolean isPair(long proposer) {
    return (proposer & PAIR) != 0;
  }

  static int slot(long proposer) {
    return (int) proposer;
  }

  /** How many earlier statements have it; 0 for one that is asked always. */
  static int count(long proposer) {
    return (int) (proposer >>> Integer.SIZE + 1);
  }
}
