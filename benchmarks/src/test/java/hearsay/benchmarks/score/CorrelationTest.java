package hearsay.benchmarks.score;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class CorrelationTest {
  private static final double[] RISING = {1, 2, 3, 4};

  @Test
  void equalValuesShareTheMeanOfTheirRanks() {
    assertArrayEquals(new double[] {2.5, 0, 2.5, 1}, Ranks.of(new double[] {7, -1, 7, 3}));
  }

  @Test
  void zeroHasOneRankWhateverItsSign() {
    assertArrayEquals(new double[] {0.5, 0.5}, Ranks.of(new double[] {0.0, -0.0}));
  }

  /** Deviations -1.5 -0.5 0.5 1.5 and -2 -1 1 2: 7 / (sqrt(5) sqrt(10)). */
  @Test
  void pearsonByHand() {
    double[] other = {0, 1, 3, 4};
    assertEquals(7 / Math.sqrt(50), Correlation.pearson(RISING, other), 1e-12);
  }

  @Test
  void spearmanSeesOrderOnly() {
    assertEquals(1, Correlation.spearman(RISING, new double[] {0.1, 0.2, 0.3, 1000}), 1e-12);
    assertEquals(-1, Correlation.spearman(RISING, new double[] {9, 8, 7, 1}), 1e-12);
  }

  @Test
  void constantListGoesWithNothing() {
    assertEquals(0, Correlation.pearson(RISING, new double[] {0.5, 0.5, 0.5, 0.5}));
  }

  /** Of the four pairs of a positive and a negative, two are in order, one is tied: 2.5 / 4. */
  @Test
  void rankingAreaCountsPairs() {
    boolean[] positive = {true, false, true, false};
    double[] scores = {0.9, 0.4, 0.4, 0.6};
    assertEquals(2.5 / 4, RankingArea.of(positive, scores), 1e-12);
  }

  @Test
  void rankingAreaOfOneKindIsZero() {
    assertEquals(0, RankingArea.of(new boolean[] {true, true}, new double[] {1, 2}));
  }
}
