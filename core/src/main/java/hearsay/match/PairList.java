package hearsay.match;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;

/**
 * Pairs of statements in order, kept in arrays and explained when asked: there may be tens of
 * millions. Immutable and thread-safe.
 */
final class PairList extends AbstractList<SimilarPair> implements RandomAccess {

  private final int[] from;
  private final int[] seconds;
  private final double[] topics;
  private final int[] wordingOf;
  private final Comparer comparer;

  private PairList(int[] from, int[] seconds, double[] topics, int[] wordingOf, Comparer comparer) {
    this.from = from;
    this.seconds = seconds;
    this.topics = topics;
    this.wordingOf = wordingOf;
    this.comparer = comparer;
  }

  private interface Pair {
    void of(int first, int second, double topic);
  }

  /**
   * The pairs of statements whose wordings are about the same thing.
   *
   * @param members for each wording its statements, by index
   */
  static PairList of(
      List<int[]> members, List<PairTable> tables, double threshold, Comparer comparer) {
    int statements = members.stream().mapToInt(each -> each.length).sum();
    int[] wordingOf = new int[statements];
    for (int i = 0; i < members.size(); i++) {
      for (int member : members.get(i)) {
        wordingOf[member] = i;
      }
    }
    AtomicIntegerArray counts = new AtomicIntegerArray(statements);
    forEach(
        members, tables, threshold, comparer, (one, other, topic) -> counts.incrementAndGet(one));
    int[] from = new int[statements + 1];
    for (int i = 0; i < statements; i++) {
      from[i + 1] = Math.addExact(from[i], counts.get(i));
    }
    int[] seconds = new int[from[statements]];
    double[] topics = new double[seconds.length];
    // Whichever thread puts a partner where: they are sorted afterwards.
    forEach(
        members,
        tables,
        threshold,
        comparer,
        (one, other, topic) -> {
          int at = from[one] + counts.decrementAndGet(one);
          seconds[at] = other;
          topics[at] = topic;
        });
    IntStream.range(0, statements)
        .parallel()
        .forEach(i -> sort(seconds, topics, from[i], from[i + 1]));
    return new PairList(from, seconds, topics, wordingOf, comparer);
  }

  /** On all cores, in any order. */
  private static void forEach(
      List<int[]> members, List<PairTable> tables, double threshold, Comparer comparer, Pair each) {
    IntStream.range(0, members.size())
        .parallel()
        .filter(i -> members.get(i).length > 1)
        .forEach(i -> forEach(members.get(i), threshold, comparer.topic(i), each));
    tables.parallelStream()
        .forEach(
            table -> {
              for (int row = 0; row < table.size(); row++) {
                if (table.topic(row) >= threshold) {
                  int[] some = members.get(table.first(row));
                  forEach(some, members.get(table.second(row)), table.topic(row), each);
                }
              }
            });
  }

  /** The pairs of statements of one wording. */
  private static void forEach(int[] alike, double threshold, double topic, Pair each) {
    for (int a = 0; a < alike.length && topic >= threshold; a++) {
      for (int b = a + 1; b < alike.length; b++) {
        each.of(Math.min(alike[a], alike[b]), Math.max(alike[a], alike[b]), topic);
      }
    }
  }

  /** The pairs of statements of two wordings. */
  private static void forEach(int[] some, int[] others, double topic, Pair each) {
    for (int one : some) {
      for (int other : others) {
        each.of(Math.min(one, other), Math.max(one, other), topic);
      }
    }
  }

  /** Sorts one statement's partners. */
  private static void sort(int[] seconds, double[] topics, int from, int to) {
    int size = to - from;
    if (size < 2) {
      return;
    }
    int[] oldSeconds = Arrays.copyOfRange(seconds, from, to);
    double[] oldTopics = Arrays.copyOfRange(topics, from, to);
    long[] order = new long[size];
    for (int i = 0; i < size; i++) {
      order[i] = ((long) oldSeconds[i] << 32) | i;
    }
    Arrays.sort(order);
    for (int i = 0; i < size; i++) {
      seconds[from + i] = oldSeconds[(int) order[i]];
      topics[from + i] = oldTopics[(int) order[i]];
    }
  }

  @Override
  public SimilarPair get(int index) {
    int second = seconds[index];
    int found = Arrays.binarySearch(from, index);
    int first = found < 0 ? -found - 2 : found;
    // Statements without a partner begin where the next one with partners begins.
    while (from[first + 1] <= index) {
      first++;
    }
    int one = Math.min(wordingOf[first], wordingOf[second]);
    int other = Math.max(wordingOf[first], wordingOf[second]);
    return new SimilarPair(
        first, second, topics[index], () -> comparer.topic(one, other).evidence());
  }

  @Override
  public int size() {
    return seconds.length;
  }
}
