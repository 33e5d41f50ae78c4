package hearsay.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Proposes which statements are worth comparing: those that share a word, name or number.
 *
 * <p>A feature proposes until so many statements have it. From then on it proposes only together
 * with another that is too common by itself: two common words in one statement are rare again. So
 * the cost of a statement does not grow with the number of statements.
 *
 * <p>Grows statement by statement, and what it answered for a statement it answers for good: a
 * statement is compared with earlier ones only, by what was common when it came. Not thread-safe
 * while it grows; questions may then be asked on any number of threads.
 */
final class CandidateIndex {

  /** So many of a statement's too common words are paired, the rarest first. */
  private static final int PAIRED = 6;

  /**
   * Where more statements than this were met, those that share little are passed over: in a story
   * of two hundred statements nothing is, in a large collection most are.
   */
  static final int CROWD = 200;

  /**
   * In a crowd, two must share so many times the least that is asked of others; where half as many
   * were met, half of that. Of three thousand statements of a month of news this lost no two that
   * say the same.
   */
  private static final double IN_A_CROWD = 2;

  /** From here on two share much. */
  private static final double MUCH = 0.45;

  /** More than overlaps may be off by rounding. */
  private static final double GRAIN = 1e-5;

  /** So many are compared even in a crowd, though they do not share much. */
  private static final int FEW = 8;

  private final Postings single;
  private final Postings paired;
  private final List<IndexKeys> statements = new ArrayList<>();
  private final KeyRows rows = new KeyRows();

  /** For each statement the features that had proposed others when it came. */
  private final List<long[]> proposers = new ArrayList<>();

  /**
   * An empty index.
   *
   * @param maxPostings how many statements may have a feature before it proposes no more
   */
  CandidateIndex(int maxPostings) {
    this.single = new Postings(maxPostings);
    this.paired = new Postings(maxPostings);
  }

  /** Adds a statement; its number is how many were added before. */
  void add(IndexKeys keys) {
    int number = statements.size();
    statements.add(keys);
    rows.add(keys);
    Proposers by = new Proposers(keys.size());
    int[] common = new int[PAIRED];
    int commons = 0;
    for (int i = 0; i < keys.size(); i++) {
      int slot = single.slot(keys.hashes()[i]);
      if (single.isFull(slot)) {
        commons = keys.isBond(i) ? commons : insert(keys, i, common, commons);
      } else {
        by.add(single.count(slot), slot, keys.isBond(i), false);
        single.add(slot, number);
        if (single.isFull(slot) && !keys.isBond(i)) {
          pairAll(keys.hashes()[i], slot);
        }
      }
    }
    for (int i = 0; i < commons; i++) {
      for (int j = i + 1; j < commons; j++) {
        if (keys.canPair(common[i], common[j])) {
          int slot = paired.slot(keys.pair(common[i], common[j]));
          if (!paired.isFull(slot)) {
            by.add(paired.count(slot), slot, false, true);
            paired.add(slot, number);
          }
        }
      }
    }
    proposers.add(by.all());
  }

  /** Keeps the rarest few of the features that are too common; returns how many there are now. */
  private static int insert(IndexKeys keys, int key, int[] common, int size) {
    int at = size;
    while (at > 0 && keys.weights()[common[at - 1]] < keys.weights()[key]) {
      at--;
    }
    if (at == PAIRED) {
      return size;
    }
    int grown = Math.min(size + 1, PAIRED);
    System.arraycopy(common, at, common, at + 1, grown - at - 1);
    common[at] = key;
    return grown;
  }

  /** How many features propose statements, pairs of features included. */
  long size() {
    return (long) single.size() + paired.size();
  }

  /** A feature has become too common: those who have it are to be found by pairs with it. */
  private void pairAll(long feature, int slot) {
    for (int place = 0; place < single.count(slot); place++) {
      int number = single.get(slot, place);
      IndexKeys keys = statements.get(number);
      int own = Arrays.binarySearch(keys.hashes(), feature);
      for (int other = 0; other < keys.size(); other++) {
        int known = single.find(keys.hashes()[other]);
        if (known >= 0 && single.isFull(known) && keys.canPair(own, other)) {
          paired.add(paired.slot(IndexKeys.pair(feature, keys.hashes()[other])), number);
        }
      }
    }
  }

  /**
   * The numbers of all statements, in an order in which those that meet the same others follow each
   * other: whoever asks for them in this order finds most of what is looked at in the processor's
   * cache.
   */
  int[] alikeTogether() {
    long[] order = new long[statements.size()];
    for (int number = 0; number < order.length; number++) {
      order[number] = (long) crowd(proposers.get(number)) << Integer.SIZE | number;
    }
    Arrays.parallelSort(order);
    return Arrays.stream(order).mapToInt(each -> (int) each).toArray();
  }

  /** The feature by which one meets most others, of those that are not too common; or none, -1. */
  private int crowd(long[] proposers) {
    int best = -1;
    for (long proposer : proposers) {
      int slot = Proposers.slot(proposer);
      boolean counts = !Proposers.isPair(proposer) && !single.isFull(slot);
      if (counts && (best < 0 || single.count(slot) > single.count(best))) {
        best = slot;
      }
    }
    return best;
  }

  /**
   * The earlier statements that share enough with one.
   *
   * @param number of a statement that was added
   * @param minOverlap how large a share of what the one that says less has must be in both, in [0,
   *     1]
   * @param most if more share enough, so many that share most
   * @param seen working space of the calling thread
   * @return their numbers, ascending
   */
  int[] before(int number, double minOverlap, int most, Seen seen) {
    seen.begin(statements.size());
    rows.begin(statements.get(number), seen.probe);
    int[] found = seen.collect(number, proposers.get(number), single, paired);
    return best(minOverlap, most, found, seen);
  }

  private int[] best(double minOverlap, int most, int[] found, Seen seen) {
    boolean crowd = found.length > CROWD;
    double share = Math.min(1, (double) found.length / CROWD);
    double floor = minOverlap * Math.max(1, IN_A_CROWD * share);
    double[] overlaps = rows.mostOverlaps(seen.probe, found);
    double[] top = new double[FEW];
    int size = 0;
    int much = 0;
    for (int i = 0; i < found.length; i++) {
      // In a crowd, who shares little must be among the few who share most.
      double least = crowd ? Math.max(floor, Math.min(MUCH, top[0])) : floor;
      if (overlaps[i] < least - GRAIN) {
        continue;
      }
      double overlap = rows.overlap(seen.probe, found[i]);
      if (overlap >= least) {
        found[size] = found[i];
        overlaps[size++] = overlap;
        much += overlap >= MUCH ? 1 : 0;
        insert(overlap, top);
      }
    }
    int limit = crowd ? Math.min(most, Math.max(much, FEW)) : most;
    if (size > limit) {
      double last = limit == most ? largest(overlaps, size, most) : much < FEW ? top[0] : MUCH;
      return first(found, overlaps, size, last, limit);
    }
    int[] kept = Arrays.copyOf(found, size);
    Arrays.sort(kept);
    return kept;
  }

  /** Keeps the largest values, ascending. */
  private static void insert(double value, double[] top) {
    if (value > top[0]) {
      int at = 0;
      while (at + 1 < top.length && top[at + 1] < value) {
        top[at] = top[at + 1];
        at++;
      }
      top[at] = value;
    }
  }

  /** The n-th largest value. */
  private static double largest(double[] values, int size, int n) {
    double[] sorted = Arrays.copyOf(values, size);
    Arrays.sort(sorted);
    return sorted[size - n];
  }

  /** Those that share more than the last one to be kept; of those that share as much, the first. */
  private static int[] first(int[] found, double[] overlaps, int size, double last, int limit) {
    int[] kept = new int[limit];
    int above = 0;
    for (int i = 0; i < size; i++) {
      if (overlaps[i] > last) {
        kept[above++] = found[i];
      }
    }
    int end = above;
    for (int i = 0; i < size; i++) {
      if (overlaps[i] == last && (end < limit || found[i] < kept[end - 1])) {
        end = Math.min(end + 1, limit);
        int at = end - 1;
        while (at > above && kept[at - 1] > found[i]) {
          kept[at] = kept[at - 1];
          at--;
        }
        kept[at] = found[i];
      }
    }
    Arrays.sort(kept);
    return kept;
  }
}
