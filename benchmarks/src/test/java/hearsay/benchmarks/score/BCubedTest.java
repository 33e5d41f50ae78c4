package hearsay.benchmarks.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class BCubedTest {
  /** Gold {0, 1} {2}, predicted {0} {1, 2}: item by item. */
  @Test
  void weighsEachItemAlike() {
    PrecisionRecall score =
        BCubed.of(List.of(0, 1, 2), Map.of(0, "x", 1, "x"), Map.of(1, "y", 2, "y"));
    assertEquals((1 + 1.0 / 2 + 1.0 / 2) / 3, score.precision(), 1e-12);
    assertEquals((1.0 / 2 + 1.0 / 2 + 1) / 3, score.recall(), 1e-12);
  }

  @Test
  void clusterNamedLikeAnItemIsNotThatItem() {
    PrecisionRecall score = BCubed.of(List.of(0, 1), Map.of(0, "1"), Map.of());
    assertEquals(new PrecisionRecall(1, 1), score);
  }
}
