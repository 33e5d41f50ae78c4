package hearsay.benchmarks.scale;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;

/** Draws numbers with fixed odds. Immutable and thread-safe. */
final class Zipf {

  private final double[] upTo;

  private Zipf(double[] upTo) {
    this.upTo = upTo;
  }

  /** Draws 0 to {@code size} - 1, each by its weight; weights above 0. */
  static Zipf weighted(int size, IntToDoubleFunction weight) {
    double[] upTo = new double[size];
    double sum = 0;
    for (int i = 0; i < size; i++) {
      sum += weight.applyAsDouble(i);
      upTo[i] = sum;
    }
    return new Zipf(upTo);
  }

  /** Draws 0 to {@code size} - 1, the first most often: odds fall with rank to the exponent. */
  static Zipf ranked(int size, double exponent) {
    return weighted(size, rank -> Math.pow(rank + 1.0, -exponent));
  }

  /** One number. Costs the logarithm of the size. */
  int draw(SplittableRandom random) {
    double at = random.nextDouble() * upTo[upTo.length - 1];
    int found = Arrays.binarySearch(upTo, at);
    return Math.min(found < 0 ? -found - 1 : found + 1, upTo.length - 1);
  }
}
