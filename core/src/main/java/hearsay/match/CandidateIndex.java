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
  private static final int CROWD = 200;

  /** From here on two share much. */
  private static final double MUCH = 0.45;

  /** More than overlaps may be off by rounding. */
  private static final double GRAIN = 1e-5;

  /** So many are compared even in a crowd, though they share little. */
  private static final int FEW = 8;

  private final Postings single;
  private final Postings paired;
  private final List<IndexKeys> statements = new ArrayList<>();
  private final Sketches sketches = new Sketches();

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
    sketches.add(keys);
    boolean anyFull = false;
    for (int i = 0; i < keys.size(); i++) {
      int slot = single.slot(keys.hashes()[i]);
      boolean wasFull = single.isFull(slot);
      anyFull |= wasFull;
      single.weigh(slot, keys.weights()[i]);
      if (!wasFull) {
        single.add(slot, number);
        if (single.isFull(slot) && !keys.isBond(i)) {
          pairAll(keys.hashes()[i], slot);
        }
      }
    }
    if (anyFull) {
      pair(keys, number);
    }
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

  private void pair(IndexKeys keys, int number) {
    int[] common = tooCommon(keys, number);
    for (int i = 0; i < common.length; i++) {
      for (int j = i + 1; j < common.length; j++) {
        if (keys.canPair(common[i], common[j])) {
          paired.add(paired.slot(keys.pair(common[i], common[j])), number);
        }
      }
    }
  }

  /** The features that were too common already when the statement came, the rarest few. */
  private int[] tooCommon(IndexKeys keys, int number) {
    int[] common = new int[PAIRED];
    int size = 0;
    for (int i = 0; i < keys.size(); i++) {
      if (keys.isBond(i) || single.keeps(single.find(keys.hashes()[i]), number)) {
        continue;
      }
      int at = size;
      while (at > 0 && keys.weights()[common[at - 1]] < keys.weights()[i]) {
        at--;
      }
      if (at < PAIRED) {
        size = Math.min(size + 1, PAIRED);
        System.arraycopy(common, at, common, at + 1, size - at - 1);
        common[at] = i;
      }
    }
    return Arrays.copyOf(common, size);
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
    IndexKeys keys = statements.get(number);
    seen.begin(statements.size());
    sketches.begin(keys, seen.probe);
    for (int i = 0; i < keys.size(); i++) {
      int slot = single.find(keys.hashes()[i]);
      seen.propose(single, slot, number, keys.isBond(i));
      sketches.weigh(keys, i, single.weight(slot), seen.probe);
    }
    int[] common = tooCommon(keys, number);
    for (int i = 0; i < common.length; i++) {
      for (int j = i + 1; j < common.length; j++) {
        if (keys.canPair(common[i], common[j])) {
          seen.propose(paired, paired.find(keys.pair(common[i], common[j])), number, false);
        }
      }
    }
    return best(keys, minOverlap, most, seen.collect(number), seen);
  }

  private int[] best(IndexKeys keys, double minOverlap, int most, int[] found, Seen seen) {
    boolean crowd = found.length > CROWD;
    double[] overlaps = new double[found.length];
    double[] top = new double[FEW];
    int size = 0;
    int much = 0;
    sketches.fetch(found, seen.probe);
    for (int i = 0; i < found.length; i++) {
      // In a crowd, who shares little must be among the few who share most.
      double least = crowd ? Math.max(minOverlap, Math.min(MUCH, top[0])) : minOverlap;
      if (Sketches.mostOverlap(seen.probe, i) < least - GRAIN) {
        continue;
      }
      double overlap = keys.overlap(statements.get(found[i]));
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
