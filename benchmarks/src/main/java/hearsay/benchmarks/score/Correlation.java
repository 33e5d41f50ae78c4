package hearsay.benchmarks.score;

import java.util.Arrays;

/** How closely two lists of numbers go together. */
public final class Correlation {
  private Correlation() {}

  /** Pearson's product-moment coefficient, in [-1, 1]; 0 where either list is constant. */
  public static double pearson(double[] x, double[] y) {
    double meanX = sum(x) / x.length;
    double meanY = sum(y) / y.length;
    double together = 0;
    double squaresX = 0;
    double squaresY = 0;
    for (int i = 0; i < x.length; i++) {
      double fromMeanX = x[i] - meanX;
      double fromMeanY = y[i] - meanY;
      together += fromMeanX * fromMeanY;
      squaresX += fromMeanX * fromMeanX;
      squaresY += fromMeanY * fromMeanY;
    }
    return Ratio.of(together, Math.sqrt(squaresX) * Math.sqrt(squaresY));
  }

  /** Spearman's coefficient: Pearson's over {@link Ranks}. */
  static double spearman(double[] x, double[] y) {
    return pearson(Ranks.of(x), Ranks.of(y));
  }

  /** Adds from left to right; {@code DoubleStream.sum} compensates and so differs in last bits. */
  private static double sum(double[] values) {
    return Arrays.stream(values).reduce(0, Double::sum);
  }
}
