package hearsay.match;

import java.util.Arrays;

/** Which statements one was met with: working space for one thread, used again and again. */
final class Seen {

  /** With so many statements met, a crowd, more common features are not asked. */
  private static final int ENOUGH = CandidateIndex.CROWD + 1;

  final KeyRows.Probe probe = new KeyRows.Probe();

  /** For each statement the round in which it was met last; small, so that it stays in a cache. */
  private byte[] at = new byte[0];

  private int[] found = new int[64];
  private int size;
  private byte round;

  void begin(int statements) {
    if (at.length < statements) {
      at = new byte[statements];
      round = 0;
    }
    round++;
    if (round == 0) {
      Arrays.fill(at, (byte) 0);
      round = 1;
    }
    size = 0;
  }

  /** Meets the statements proposed by the rarest features first, until there are enough. */
  int[] collect(int number, long[] proposers, Postings single, Postings paired) {
    long[] order = proposers.clone();
    Arrays.sort(order);
    for (int i = 0; i < order.length && size < ENOUGH; i++) {
      Postings from = Proposers.isPair(order[i]) ? paired : single;
      int slot = Proposers.slot(order[i]);
      int known = Proposers.count(order[i]);
      int count = known > 0 ? known : from.countBefore(slot, number);
      for (int place = 0; place < count; place++) {
        add(from.get(slot, place));
      }
    }
    return Arrays.copyOf(found, size);
  }

  private void add(int number) {
    if (at[number] != round) {
      at[number] = round;
      if (size == found.length) {
        found = Arrays.copyOf(found, 2 * size);
      }
      found[size++] = number;
    }
  }
}
