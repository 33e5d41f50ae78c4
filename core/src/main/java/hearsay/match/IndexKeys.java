package hearsay.match;

import hearsay.language.Quantity;
import hearsay.match.Features.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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

  private static final int NUMBER = -1;

  private static final int BOND = -2;

  private record Key(long hash, float weight, int word) {}

  static IndexKeys of(Features features) {
    List<Key> keys = new ArrayList<>();
    float total = 0;
    for (int i = 0; i < features.words().size(); i++) {
      Word word = features.words().get(i);
      float weight = (float) word.rarity();
      total += weight;
      long lemma = Hashes.of(word.lemma());
      keys.add(new Key(lemma, weight, i));
      if (!word.key().equals(word.lemma())) {
        keys.add(new Key(Hashes.of(word.key()), weight, i));
      }
    }
    for (Quantity quantity : features.quantities()) {
      keys.add(new Key(Hashes.of(NUMBER, Double.doubleToLongBits(quantity.low())), 1, NUMBER));
      total++;
    }
    addBonds(features, keys);
    return of(keys, total);
  }

  /** What is told and then quoted need not share a word; nor need two refusals of one speaker. */
  private static void addBonds(Features features, List<Key> keys) {
    String speaker = features.speaker().orElse("");
    if (speaker.isEmpty()) {
      return;
    }
    long who = Hashes.of(speaker);
    long article = Hashes.of(features.statement().articleId());
    keys.add(new Key(Hashes.of(article, who), 0, BOND));
    if (features.statement().act().isRefusal()) {
      long act = Hashes.of(features.statement().act().name());
      keys.add(new Key(Hashes.of(act, who), 0, BOND));
    }
  }

  private static IndexKeys of(List<Key> keys, float total) {
    keys.sort(Comparator.comparingLong(Key::hash).thenComparingInt(Key::word));
    int size = 0;
    long[] hashes = new long[keys.size()];
    float[] weights = new float[keys.size()];
    short[] words = new short[keys.size()];
    for (Key key : keys) {
      if (size == 0 || hashes[size - 1] != key.hash) {
        hashes[size] = key.hash;
        weights[size] = key.weight;
        words[size++] = (short) Math.min(key.word, Short.MAX_VALUE);
      }
    }
    return new IndexKeys(
        java.util.Arrays.copyOf(hashes, size),
        java.util.Arrays.copyOf(weights, size),
        java.util.Arrays.copyOf(words, size),
        total);
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

  /**
   * How much two statements share, as a share of what the one that says less has: 1 or more where
   * it is all there, infinite where a bond ties them.
   */
  double overlap(IndexKeys other) {
    double shared = 0;
    long counted = 0;
    int i = 0;
    int j = 0;
    while (i < hashes.length && j < other.hashes.length) {
      long difference = Long.compare(hashes[i], other.hashes[j]);
      if (difference == 0) {
        if (isBond(i)) {
          return Double.POSITIVE_INFINITY;
        }
        // A source and its name are one word.
        long word = words[i] < 0 ? 0 : 1L << words[i];
        shared += (counted & word) == 0 ? Math.max(weights[i], other.weights[j]) : 0;
        counted |= word;
      }
      i += difference <= 0 ? 1 : 0;
      j += difference >= 0 ? 1 : 0;
    }
    return shared / Math.min(total, other.total);
  }
}
