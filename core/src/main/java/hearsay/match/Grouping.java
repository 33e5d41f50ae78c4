package hearsay.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Groups wordings by average linkage, part by part. Two groups can only become one where some pair
 * between them reaches the threshold, since the mean of pairs is never above their best one; so
 * wordings that no chain of such pairs ties together are grouped apart, on all cores, and give the
 * same groups as all at once. What it costs grows with the number of pairs and, in each part, with
 * the logarithm of its size.
 */
final class Grouping {

  /**
   * Wordings of one claim.
   *
   * @param wordings ascending, at least one
   * @param agreements for each its similarities to the others, added up
   */
  record Group(int[] wordings, double[] agreements) {}

  /** A part of more pairs than this is worth dividing among cores. */
  private static final int MANY = 4096;

  private final int size;
  private final List<PairTable> tables;
  private final Comparer comparer;
  private final double threshold;
  private final int[] parents;

  Grouping(int size, List<PairTable> tables, Comparer comparer, double threshold) {
    this.size = size;
    this.tables = tables;
    this.comparer = comparer;
    this.threshold = threshold;
    this.parents = IntStream.range(0, size).toArray();
  }

  /** The groups by their first wordings. Call once. */
  List<Group> groups() {
    tieStrongPairs();
    // Each part by its first wording: where its wordings and its pairs begin in the sorted lists.
    int[] wordingsFrom = new int[size + 1];
    int[] pairsFrom = new int[size + 1];
    for (int i = 0; i < size; i++) {
      parents[i] = root(i);
      wordingsFrom[parents[i] + 1]++;
    }
    forEachInside((table, row) -> pairsFrom[parents[table.first(row)] + 1]++);
    for (int i = 0; i < size; i++) {
      wordingsFrom[i + 1] += wordingsFrom[i];
      pairsFrom[i + 1] += pairsFrom[i];
    }
    int[] wordings = new int[size];
    int[] place = new int[size];
    int[] next = Arrays.copyOf(wordingsFrom, size);
    for (int i = 0; i < size; i++) {
      int root = parents[i];
      place[i] = next[root] - wordingsFrom[root];
      wordings[next[root]++] = i;
    }
    long[] pairs = new long[pairsFrom[size]];
    int[] nextPair = Arrays.copyOf(pairsFrom, size);
    int[] number = {0};
    PairTable[] byNumber = tables.toArray(PairTable[]::new);
    for (number[0] = 0; number[0] < byNumber.length; number[0]++) {
      PairTable table = byNumber[number[0]];
      forEachInside(
          table,
          (same, row) ->
              pairs[nextPair[parents[same.first(row)]]++] = ((long) number[0] << 32) | row);
    }
    return IntStream.range(0, size)
        .parallel()
        .filter(root -> parents[root] == root)
        .boxed()
        .flatMap(
            root ->
                part(
                    Arrays.copyOfRange(wordings, wordingsFrom[root], wordingsFrom[root + 1]),
                    Arrays.copyOfRange(pairs, pairsFrom[root], pairsFrom[root + 1]),
                    place,
                    byNumber)
                    .stream())
        .sorted(Comparator.comparingInt((Group group) -> group.wordings[0]))
        .toList();
  }

  private interface Row {
    void at(PairTable table, int row);
  }

  private void forEachInside(Row each) {
    tables.forEach(table -> forEachInside(table, each));
  }

  /** The pairs whose two sides are in one part. */
  private void forEachInside(PairTable table, Row each) {
    for (int row = 0; row < table.size(); row++) {
      if (parents[table.first(row)] == parents[table.second(row)]) {
        each.at(table, row);
      }
    }
  }

  /** Ties what may be one claim; the smallest number stands for each part. */
  private void tieStrongPairs() {
    for (PairTable table : tables) {
      for (int row = 0; row < table.size(); row++) {
        if (table.same(row) >= threshold && table.verdict(row) == PairTable.ALLOWED) {
          int one = root(table.first(row));
          int other = root(table.second(row));
          parents[Math.max(one, other)] = Math.min(one, other);
        }
      }
    }
  }

  private int root(int wording) {
    int root = wording;
    while (parents[root] != root) {
      parents[root] = parents[parents[root]];
      root = parents[root];
    }
    return root;
  }

  /** How alike the two sides of each pair are, and whether they may share a claim. */
  private record Judged(double[] sames, boolean[] forbidden) {}

  /**
   * Looks up the pairs of a part, and asks for what was not worked out when they were compared.
   *
   * @param pairs in the order in which they were compared: those with one later wording together
   */
  private Judged judge(long[] pairs, PairTable[] byNumber) {
    Judged judged = new Judged(new double[pairs.length], new boolean[pairs.length]);
    int[] begins =
        IntStream.range(0, pairs.length)
            .filter(i -> i == 0 || second(pairs[i], byNumber) != second(pairs[i - 1], byNumber))
            .toArray();
    IntStream runs = IntStream.range(0, begins.length);
    (pairs.length > MANY ? runs.parallel() : runs)
        .forEach(
            i -> {
              int end = i + 1 < begins.length ? begins[i + 1] : pairs.length;
              judge(pairs, begins[i], end, byNumber, judged);
            });
    return judged;
  }

  private static int second(long pair, PairTable[] byNumber) {
    return byNumber[(int) (pair >>> 32)].second((int) pair);
  }

  private void judge(long[] pairs, int from, int to, PairTable[] byNumber, Judged into) {
    Aligner aligner = comparer.aligner();
    for (int i = from; i < to; i++) {
      PairTable table = byNumber[(int) (pairs[i] >>> 32)];
      int row = (int) pairs[i];
      double same = table.same(row);
      byte verdict = table.verdict(row);
      if (Double.isNaN(same) || verdict == PairTable.UNKNOWN) {
        Alignment pair = comparer.align(aligner, table.first(row), table.second(row));
        same = Double.isNaN(same) ? comparer.same(pair) : same;
        verdict = comparer.verdict(pair);
      }
      into.sames[i] = same;
      into.forbidden[i] = verdict == PairTable.FORBIDDEN;
    }
  }

  private List<Group> part(int[] wordings, long[] pairs, int[] place, PairTable[] byNumber) {
    if (wordings.length == 1) {
      return List.of(new Group(wordings, new double[1]));
    }
    AverageLinkage linkage = new AverageLinkage(wordings.length, threshold);
    Judged judged = judge(pairs, byNumber);
    double[] sames = judged.sames;
    for (int i = 0; i < pairs.length; i++) {
      PairTable table = byNumber[(int) (pairs[i] >>> 32)];
      int first = place[table.first((int) pairs[i])];
      int second = place[table.second((int) pairs[i])];
      linkage.similar(first, second, sames[i]);
      if (judged.forbidden[i]) {
        linkage.forbid(first, second);
      }
    }
    int[] groupOf = new int[wordings.length];
    double[] agreements = new double[wordings.length];
    List<List<Integer>> clusters = linkage.cluster();
    for (int i = 0; i < clusters.size(); i++) {
      for (int member : clusters.get(i)) {
        groupOf[member] = i;
      }
    }
    for (int i = 0; i < pairs.length; i++) {
      PairTable table = byNumber[(int) (pairs[i] >>> 32)];
      int first = place[table.first((int) pairs[i])];
      int second = place[table.second((int) pairs[i])];
      if (groupOf[first] == groupOf[second]) {
        agreements[first] += sames[i];
        agreements[second] += sames[i];
      }
    }
    List<Group> groups = new ArrayList<>();
    for (List<Integer> cluster : clusters) {
      groups.add(
          new Group(
              cluster.stream().mapToInt(member -> wordings[member]).toArray(),
              cluster.stream().mapToDouble(member -> agreements[member]).toArray()));
    }
    return groups;
  }
}
