package hearsay.match;

import hearsay.language.Quantity;
import hearsay.match.Features.Word;
import java.util.Arrays;

/**
 * What a statement is found by: its words, names and numbers, by hash, and what it has in common
 * with statements that need not share a word with it.
 *
 * @param hashes sorted, each once
 * @param weights for each hash how much sharing it tells, 0 for one that says: compare in any case
 * @param words for each hash the place of the word it is of; -1 for a number, -2 for none
 * @param total the weight of all words and numbers, each once
 */
record IndexKeys(long[] hashes, float[] weights, short[] words, float total) {

  static final IndexKeys NONE = new IndexKeys(new long[0], new float[0], new short[0], 0);

  private static final int NUMBER = -1;

  private static final int BOND = -2;

  /** What naming a source tells, by whichever word: as much as the rarest word. */
  private static final float SOURCE = 1;

  /** Features as they come, one perhaps more than once. */
  private static final class Collector {
    private long[] hashes = new long[32];
    private float[] weights = new float[32];
    private int[] words = new int[32];
    private int size;

    void add(long hash, float weight, int word) {
      if (size == hashes.length) {
        hashes = Arrays.copyOf(hashes, 2 * size);
        weights = Arrays.copyOf(weights, 2 * size);
        words = Arrays.copyOf(words, 2 * size);
      }
      hashes[size] = hash;
      weights[size] = weight;
      words[size++] = word;
    }

    /** Each feature once: of equal ones that of the first word. */
    IndexKeys keys(float total) {
      long[] sorted = Arrays.copyOf(hashes, size);
      Arrays.sort(sorted);
      int distinct = 0;
      for (long hash : sorted) {
        if (distinct == 0 || sorted[distinct - 1] != hash) {
          sorted[distinct++] = hash;
        }
      }
      sorted = Arrays.copyOf(sorted, distinct);
      float[] weight = new float[distinct];
      short[] word = new short[distinct];
      Arrays.fill(word, Short.MAX_VALUE);
      for (int i = size - 1; i >= 0; i--) {
        int at = Arrays.binarySearch(sorted, hashes[i]);
        if (words[i] <= word[at]) {
          weight[at] = weights[i];
          word[at] = (short) words[i];
        }
      }
      return new IndexKeys(sorted, weight, word, total);
    }
  }

  static IndexKeys of(Features features) {
    Collector keys = new Collector();
    float total = 0;
    for (int i = 0; i < features.words().size(); i++) {
      Word word = features.words().get(i);
      boolean source = word.standsForSource();
      float weight = (float) word.rarity();
      total += source ? SOURCE : weight;
      keys.add(word.term().hash(), weight, Math.min(i, Short.MAX_VALUE));
      if (source) {
        keys.add(Hashes.of(word.key()), SOURCE, Math.min(i, Short.MAX_VALUE));
      }
    }
    for (Quantity quantity : features.quantities()) {
      keys.add(Hashes.of(NUMBER, Double.doubleToLongBits(quantity.low())), 1, NUMBER);
      total++;
    }
    addBonds(features, keys);
    return keys.keys(total);
  }

  /**
   * What is told and then quoted need not share a word; nor need two refusals or two short answers
   * of one speaker.
   */
  private static void addBonds(Features features, Collector keys) {
    String speaker = features.speaker().orElse("");
    if (speaker.isEmpty()) {
      return;
    }
    long who = Hashes.of(speaker);
    long article = Hashes.of(features.statement().articleId());
    keys.add(Hashes.of(article, who), 0, BOND);
    if (features.elliptical()) {
      keys.add(Hashes.of(BOND, who), 0, BOND);
    }
    if (features.statement().act().isRefusal()) {
      long act = Hashes.of(features.statement().act().name());
      keys.add(Hashes.of(act, who), 0, BOND);
    }
  }

  int size() {
    return hashes.length;
  }

  /** Whether statements that share this one are compared whatever else they share. */
  boolean isBond(int key) {
    return words[key] == BOND;
  }

  /** Whether two features of it, each too common by itself, may stand for it together. */
  boolean canPair(int one, int other) {
    return one != other
        && !isBond(one)
        && !isBond(other)
        && (words[one] != words[other] || words[one] == NUMBER);
  }

  /** Two features as one. */
  long pair(int one, int other) {
    return pair(hashes[one], hashes[other]);
  }

  /** Two features as one, whichever comes first. */
  static long pair(long one, long other) {
    return Hashes.of(Math.min(one, other), Math.max(one, other));
  }
}
