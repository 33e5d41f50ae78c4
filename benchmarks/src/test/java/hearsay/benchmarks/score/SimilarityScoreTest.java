package hearsay.benchmarks.score;

import static hearsay.benchmarks.score.Tables.gold;
import static hearsay.benchmarks.score.Tables.predicted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import hearsay.benchmarks.data.DataException;
import hearsay.benchmarks.data.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SimilarityScoreTest {
  private static final Table GOLD = gold("id score", "a 0", "b 2.5", "c 5");

  /** Deviations -2.5 0 2.5 and -0.2 -0.2 0.4: 1.5 / sqrt(12.5 * 0.24); ranks 0 1 2 and .5 .5 2. */
  @Test
  void joinsById() {
    Scores scores = SimilarityScore.of(GOLD, predicted("similarity id", "0.7 c", "0.1 a", "0.1 b"));
    assertEquals(List.of("pairs", "pearson", "spearman"), List.copyOf(scores.figures().keySet()));
    assertEquals(3, scores.figures().get("pairs"));
    assertEquals(1.5 / Math.sqrt(3), scores.figures().get("pearson").doubleValue(), 1e-12);
    assertEquals(1.5 / Math.sqrt(3), scores.figures().get("spearman").doubleValue(), 1e-12);
  }

  @Test
  void refusesMissingIds() {
    DataException e =
        assertThrows(
            DataException.class,
            () -> SimilarityScore.of(GOLD, predicted("id similarity", "b 0.5", "z 0.5")));
    assertEquals(
        "pred.tsv: 2 gold ids have no prediction, first a; give a row for each", e.getMessage());
  }

  @Test
  void refusesSimilaritiesOutsideTheirRange() {
    DataException e =
        assertThrows(
            DataException.class,
            () -> SimilarityScore.of(GOLD, predicted("id similarity", "a 1", "b 1.5", "c -1")));
    assertEquals("pred.tsv: 2 similarities lie outside [0, 1], first 1.5", e.getMessage());
  }

  @Test
  void refusesWhatIsNoNumber() {
    DataException e =
        assertThrows(
            DataException.class,
            () -> SimilarityScore.of(GOLD, predicted("id similarity", "a 1", "b 0,5", "c NaN")));
    assertEquals(
        "pred.tsv, line 3: similarity is \"0,5\"; write a number such as 0.5", e.getMessage());
  }

  @Test
  void refusesGoldWithoutRows() {
    assertThrows(
        DataException.class,
        () -> SimilarityScore.of(gold("id score"), predicted("id similarity")));
  }
}
