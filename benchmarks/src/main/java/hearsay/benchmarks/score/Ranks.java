package hearsay.benchmarks.score;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Positions of values in ascending order. */
final class Ranks {
  private Ranks() {}

  /** Each value's rank from 0; equal values share the mean of theirs. */
  static double[] of(double[] values) {
    int[] order =
        IntStream.range(0, values.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> values[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] ranks = new double[values.length];
    for (int first = 0; first < order.length; ) {
      int last = first;
      while (last + 1 < order.length && values[order[last + 1]] == values[order[first]]) {
        last++;
      }
      for (int k = first; k <= last; k++) {
        ranks[order[k]] = (first + last) / 2.0;
      }
      first = last + 1;
    }
    return ranks;
  }
}
