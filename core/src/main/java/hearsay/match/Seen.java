package hearsay.match;

import java.util.Arrays;

/** Which statements one was met with: working space for one thread, used again and again. */
final class Seen {

  /** With so many statements met, more common features are not asked. */
  private static final int ENOUGH = 256;

  final Sketches.Probe probe = new Sketches.Probe();

  /** Features of the statement, and for each how many earlier statements have it, sortable. */
  private Postings[] postings = new Postings[16];

  private int[] slots = new int[16];
  private long[] order = new long[16];
  private int proposers;
  private int[] at = new int[0];
  private int[] found = new int[64];
  private int size;
  private int round;

  void begin(int statements) {
    if (at.length < statements) {
      at = new int[statements];
      round = 0;
    }
    round++;
    size = 0;
    proposers = 0;
  }

  void propose(Postings from, int slot, int number, boolean always) {
    int count = slot >= 0 && from.keeps(slot, number) ? from.countBefore(slot, number) : 0;
    if (count == 0) {
      return;
    }
    if (proposers == slots.length) {
      postings = Arrays.copyOf(postings, 2 * proposers);
      slots = Arrays.copyOf(slots, 2 * proposers);
      order = Arrays.copyOf(order, 2 * proposers);
    }
    postings[proposers] = from;
    slots[proposers] = slot;
    order[proposers] = ((long) (always ? 0 : count) << Integer.SIZE) | proposers;
    proposers++;
  }

  /** Meets the statements proposed by the rarest features first, until there are enough. */
  int[] collect(int number) {
    Arrays.sort(order, 0, proposers);
    for (int i = 0; i < proposers && size < ENOUGH; i++) {
      Postings from = postings[(int) order[i]];
      int slot = slots[(int) order[i]];
      int count = from.countBefore(slot, number);
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
