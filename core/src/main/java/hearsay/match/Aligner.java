package hearsay.match;

import hearsay.match.Vocabulary.Near;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Aligns statements: finds, for every word of either, the nearest of the other. The words that are
 * near to those of the second side are put into a table, so that each word of the first is looked
 * up instead of being compared with all; aligning many with one second side makes the table once.
 * Working space for one thread: what it gives holds until it is asked again.
 */
final class Aligner {

  private final Near[] near;
  private final Alignment pair = new Alignment();
  private @Nullable Side second;

  /** A hash table: numbers of words, and the first entry of each. */
  private int[] numbers = new int[256];

  private int[] firsts = new int[256];
  private int mask;

  /** Entries: which word of the second side is near, how near, and the next of the same number. */
  private int[] places = new int[64];

  private double[] nearness = new double[64];
  private int[] nexts = new int[64];
  private int size;

  /** Of no meaning; without it, the compiler would leave the looking out. */
  @SuppressWarnings("UnusedVariable")
  private int fetched;

  /** For sides of one vocabulary. */
  Aligner(Near[] near) {
    this.near = near;
  }

  /**
   * Looks at a side that is to be aligned soon. Sides lie far apart: those that are looked at with
   * nothing in between are fetched from memory several at a time.
   */
  void fetch(Side side) {
    fetched += side.lemmas.length + side.names.length + side.edges.length;
  }

  /** Aligns two sides. Costs their numbers of words, and of the words near to the second's. */
  Alignment align(Side a, Side b) {
    if (b != second) {
      second = b;
      tabulate(b);
    }
    pair.begin(a, b);
    for (int i = 0; i < a.lemmas.length; i++) {
      meet(i, a.lemmas[i]);
      if (a.keys[i] != a.lemmas[i]) {
        meet(i, a.keys[i]);
      }
    }
    for (int i = 0; i < a.names.length; i++) {
      for (int j = 0; j < b.names.length; j++) {
        int word = a.names[i];
        int there = b.names[j];
        // Equal words have met already.
        if (a.lemmas[word] != b.lemmas[there] && a.mayBeAlike(i, b, j)) {
          pair.meet(
              word,
              there,
              Nearness.of(a.features.words().get(word), b.features.words().get(there)));
        }
      }
    }
    return pair;
  }

  private void meet(int word, int number) {
    for (int entry = firsts[slot(number)]; entry != 0; entry = nexts[entry]) {
      pair.meet(word, places[entry], nearness[entry]);
    }
  }

  private void tabulate(Side side) {
    int entries = 1;
    for (int lemma : side.lemmas) {
      entries += 2 + near[lemma].numbers().length;
    }
    makeRoom(entries);
    size = 1;
    for (int i = 0; i < side.lemmas.length; i++) {
      put(side.lemmas[i], i, 1);
      if (side.keys[i] != side.lemmas[i]) {
        put(side.keys[i], i, 1);
      }
      Near others = near[side.lemmas[i]];
      for (int k = 0; k < others.numbers().length; k++) {
        put(others.numbers()[k], i, others.nearness()[k]);
      }
    }
  }

  private void makeRoom(int entries) {
    int slots = Integer.highestOneBit(Math.max(16, entries)) << 2;
    mask = slots - 1;
    if (slots > numbers.length) {
      numbers = new int[slots];
      firsts = new int[slots];
    } else {
      Arrays.fill(numbers, 0, slots, 0);
      Arrays.fill(firsts, 0, slots, 0);
    }
    if (entries > places.length) {
      places = new int[2 * entries];
      nearness = new double[2 * entries];
      nexts = new int[2 * entries];
    }
  }

  private void put(int number, int place, double value) {
    int slot = slot(number);
    numbers[slot] = number;
    places[size] = place;
    nearness[size] = value;
    nexts[size] = firsts[slot];
    firsts[slot] = size++;
  }

  private int slot(int number) {
    int slot = Hashes.spread(number) & mask;
    while (numbers[slot] != 0 && numbers[slot] != number) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
