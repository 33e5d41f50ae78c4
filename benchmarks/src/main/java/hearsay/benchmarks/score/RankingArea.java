package hearsay.benchmarks.score;

/** Area under the receiver operating characteristic. */
final class RankingArea {
  private RankingArea() {}

  /**
   * The chance that a positive item scores above a negative one, ties counting half (Mann and
   * Whitney's U, normed); 0 where either kind is missing.
   */
  static double of(boolean[] positive, double[] scores) {
    double[] ranks = Ranks.of(scores);
    double positives = 0;
    double rankSum = 0;
    for (int i = 0; i < positive.length; i++) {
      if (positive[i]) {
        positives++;
        rankSum += ranks[i] + 1;
      }
    }
    double negatives = positive.length - positives;
    return Ratio.of(rankSum - positives * (positives + 1) / 2, positives * negatives);
  }
}
