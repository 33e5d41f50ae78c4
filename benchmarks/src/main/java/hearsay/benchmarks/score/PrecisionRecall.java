package hearsay.benchmarks.score;

/**
 * How much of what was predicted is right, and how much of what is right was predicted.
 *
 * @param precision in [0, 1]; 0 where nothing was predicted
 * @param recall in [0, 1]; 0 where there was nothing to predict
 */
record PrecisionRecall(double precision, double recall) {

  /** Both ratios over one count of hits. */
  static PrecisionRecall of(int hits, int predicted, int gold) {
    return of(hits, predicted, hits, gold);
  }

  /** For hits that are counted apart, as where one gold item may meet several predicted ones. */
  static PrecisionRecall of(int predictedHits, int predicted, int goldHits, int gold) {
    return new PrecisionRecall(Ratio.of(predictedHits, predicted), Ratio.of(goldHits, gold));
  }

  /** The harmonic mean; 0 where both are 0. */
  double f1() {
    return Ratio.of(2 * precision * recall, precision + recall);
  }
}
