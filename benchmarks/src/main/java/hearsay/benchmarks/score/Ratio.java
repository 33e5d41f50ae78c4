package hearsay.benchmarks.score;

/** A share of a whole that may be empty. */
final class Ratio {
  private Ratio() {}

  /** The part divided by the whole; 0 where the whole is 0. */
  static double of(double part, double whole) {
    return whole == 0 ? 0.0 : part / whole;
  }
}
