package hearsay.benchmarks.score;

/** Adds up hits over many articles. */
final class Tally {
  private int hits;
  private int predicted;
  private int gold;

  void add(int moreHits, int morePredicted, int moreGold) {
    hits += moreHits;
    predicted += morePredicted;
    gold += moreGold;
  }

  PrecisionRecall precisionRecall() {
    return PrecisionRecall.of(hits, predicted, gold);
  }
}
