package hearsay.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

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

  /** With so many statements met, more common features are not asked. */
  private static final int ENOUGH = 256;

  /** So many are compared even in a crowd, though they share little. */
  private static final int FEW = 8;

  private final Postings single;
  private final Postings paired;
  private final List<IndexKeys> statements = new ArrayList<>();

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
    boolean anyFull = false;
    for (int i = 0; i < keys.size(); i++) {
      int known = single.find(keys.hashes()[i]);
      boolean wasFull = known >= 0 && single.isFull(known);
      anyFull |= wasFull;
      if (!wasFull) {
        int slot = single.add(keys.hashes()[i], number);
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
          paired.add(IndexKeys.pair(feature, keys.hashes()[other]), number);
        }
      }
    }
  }

  private void pair(IndexKeys keys, int number) {
    int[] common = tooCommon(keys, number);
    for (int i = 0; i < common.length; i++) {
      for (int j = i + 1; j < common.length; j++) {
        if (keys.canPair(common[i], common[j])) {
          paired.add(keys.pair(common[i], common[j]), number);
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
    for (int i = 0; i < keys.size(); i++) {
      seen.propose(single, single.find(keys.hashes()[i]), number, keys.isBond(i));
    }
    int[] common = tooCommon(keys, number);
    for (int i = 0; i < common.length; i++) {
      for (int j = i + 1; j < common.length; j++) {
        if (keys.canPair(common[i], common[j])) {
          seen.propose(paired, paired.find(keys.pair(common[i], common[j])), number, false);
        }
      }
    }
    return best(keys, minOverlap, most, seen.collect(number));
  }

  private int[] best(IndexKeys keys, double minOverlap, int most, int[] found) {
    double[] overlaps = new double[found.length];
    int size = 0;
    int much = 0;
    for (int number : found) {
      double overlap = keys.overlap(statements.get(number));
      if (overlap >= minOverlap) {
        found[size] = number;
        overlaps[size++] = overlap;
        much += overlap >= MUCH ? 1 : 0;
      }
    }
    int[] kept = Arrays.copyOf(found, size);
    int limit = found.length <= CROWD ? most : Math.min(most, Math.max(much, FEW));
    if (size > limit) {
      kept = most(kept, overlaps, limit);
    }
    Arrays.sort(kept);
    return kept;
  }

  /** Those that share most; of those that share as much, the earliest. */
  private static int[] most(int[] found, double[] overlaps, int most) {
    double[] sorted = Arrays.copyOf(overlaps, found.length);
    Arrays.sort(sorted);
    double least = sorted[found.length - most];
    int[] above =
        IntStream.range(0, found.length)
            .filter(i -> overlaps[i] > least)
            .map(i -> found[i])
            .toArray();
    int[] even =
        IntStream.range(0, found.length)
            .filter(i -> overlaps[i] == least)
            .map(i -> found[i])
            .sorted()
            .limit(most - above.length)
            .toArray();
    return IntStream.concat(Arrays.stream(above), Arrays.stream(even)).toArray();
  }

  /** Which statements one was met with: working space for one thread, used again and again. */
  static final class Seen {

    /** A feature of the statement, and how many earlier statements have it. */
    private record Proposer(Postings postings, int slot, int count) {}

    private final List<Proposer> proposers = new ArrayList<>();
    private int[] at = new int[0];
    private int[] found = new int[64];
    private int size;
    private int round;

    private void begin(int statements) {
      if (at.length < statements) {
        at = new int[statements];
        round = 0;
      }
      round++;
      size = 0;
      proposers.clear();
    }

    private void propose(Postings postings, int slot, int number, boolean always) {
      if (slot >= 0 && postings.keeps(slot, number)) {
        int count = postings.countBefore(slot, number);
        if (count > 0) {
          proposers.add(new Proposer(postings, slot, always ? 0 : count));
        }
      }
    }

    /** Meets the statements proposed by the rarest features first, until there are enough. */
    private int[] collect(int number) {
      proposers.sort(Comparator.comparingInt(Proposer::count));
      for (Proposer proposer : proposers) {
        if (size >= ENOUGH) {
          break;
        }
        int count = proposer.postings.countBefore(proposer.slot, number);
        for (int place = 0; place < count; place++) {
          add(proposer.postings.get(proposer.slot, place));
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
}
