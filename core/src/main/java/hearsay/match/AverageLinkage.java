package hearsay.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Average-linkage clustering over some of the pairs (Sokal and Michener 1958): the two groups with
 * the highest mean similarity between their members become one, as long as that mean reaches the
 * threshold. A pair that was never compared counts as 0, so a single bridge does not merge two
 * groups; a forbidden pair keeps its groups apart for good.
 *
 * <p>Equal means are settled by the smallest members, so numbering the items by something of their
 * own makes the result independent of the order they came in.
 */
final class AverageLinkage {

  /** Means closer than this are equal: sums of the same numbers in another order differ by less. */
  private static final double GRAIN = 1e-9;

  /**
   * Two groups that may become one.
   *
   * @param rank the mean in grains
   */
  private record Merge(double mean, long rank, int first, int second) implements Comparable<Merge> {

    Merge(double mean, int one, int other) {
      this(mean, Math.round(mean / GRAIN), Math.min(one, other), Math.max(one, other));
    }

    /** The best first. */
    @Override
    public int compareTo(Merge other) {
      int byRank = Long.compare(other.rank, rank);
      int byFirst = byRank != 0 ? byRank : Integer.compare(first, other.first);
      return byFirst != 0 ? byFirst : Integer.compare(second, other.second);
    }
  }

  private final double threshold;
  private final List<List<Integer>> groups = new ArrayList<>();
  private final List<IntSums> sums = new ArrayList<>();
  private final List<Set<Integer>> forbidden = new ArrayList<>();
  private final PriorityQueue<Merge> queue = new PriorityQueue<>();

  /**
   * Prepares so many items, each a group of its own.
   *
   * @param threshold above 0
   */
  AverageLinkage(int items, double threshold) {
    this.threshold = threshold;
    for (int i = 0; i < items; i++) {
      groups.add(List.of(i));
      sums.add(new IntSums());
      forbidden.add(new HashSet<>());
    }
  }

  /** Says how alike two items are; each pair at most once. */
  void similar(int one, int other, double similarity) {
    sums.get(one).put(other, similarity);
    sums.get(other).put(one, similarity);
  }

  /** Says that two items must never be in one group. */
  void forbid(int one, int other) {
    forbidden.get(one).add(other);
    forbidden.get(other).add(one);
  }

  /** The groups, each sorted, by their smallest members. Call once. */
  List<List<Integer>> cluster() {
    for (int i = 0; i < sums.size(); i++) {
      for (int j : sums.get(i).keys()) {
        if (i < j) {
          propose(i, j);
        }
      }
    }
    while (!queue.isEmpty()) {
      Merge best = queue.poll();
      // A group keeps the number of its smallest member; an entry is stale once either has changed.
      if (isAlive(best.first)
          && isAlive(best.second)
          && mean(best.first, best.second) == best.mean
          && !forbidden.get(best.first).contains(best.second)) {
        merge(best.first, best.second);
      }
    }
    return groups.stream().filter(group -> !group.isEmpty()).toList();
  }

  private boolean isAlive(int group) {
    return !groups.get(group).isEmpty();
  }

  private double mean(int one, int other) {
    double pairs = (double) groups.get(one).size() * groups.get(other).size();
    return sums.get(one).get(other) / pairs;
  }

  private void propose(int one, int other) {
    double mean = mean(one, other);
    if (mean >= threshold && !forbidden.get(one).contains(other)) {
      queue.add(new Merge(mean, one, other));
    }
  }

  private void merge(int into, int from) {
    List<Integer> members = new ArrayList<>(groups.get(into));
    members.addAll(groups.get(from));
    members.sort(Comparator.naturalOrder());
    groups.set(into, members);
    groups.set(from, List.of());
    for (int enemy : forbidden.get(from)) {
      forbidden.get(enemy).remove(from);
      forbid(into, enemy);
    }
    sums.get(into).remove(from);
    sums.get(from).remove(into);
    for (int neighbour : sums.get(from).keys()) {
      sums.get(neighbour).remove(from);
      double sum = sums.get(from).get(neighbour) + sums.get(into).get(neighbour);
      similar(into, neighbour, sum);
    }
    sums.set(from, new IntSums());
    for (int neighbour : sums.get(into).keys()) {
      propose(into, neighbour);
    }
  }
}
