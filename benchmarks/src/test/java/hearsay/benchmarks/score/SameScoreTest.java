package hearsay.benchmarks.score;

import static hearsay.benchmarks.score.Tables.gold;
import static hearsay.benchmarks.score.Tables.predicted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import hearsay.benchmarks.data.DataException;
import hearsay.benchmarks.data.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SameScoreTest {
  private static final Table GOLD = gold("id same", "a 1", "b 1", "c 1", "d 0");

  /** Found a, b and d of a, b and c: two of three both ways, and two of four rows right. */
  @Test
  void countsSamePairs() {
    Scores scores = SameScore.of(GOLD, predicted("id same", "a 1", "b 1", "c 0", "d 1"));
    assertEquals(
        """
        pairs 4
        accuracy 0.5000
        same.p 0.6667
        same.r 0.6667
        same.f1 0.6667\
        """,
        ScoresFormat.text(scores));
  }

  /** Of three pairs of a positive and the negative, two are in order. */
  @Test
  void ranksOnAnyScaleWhereThereIsASimilarity() {
    Scores scores =
        SameScore.of(GOLD, predicted("id same similarity", "a 1 9", "b 1 7", "c 1 -3", "d 0 0.5"));
    assertEquals(
        List.of("pairs", "accuracy", "same.p", "same.r", "same.f1", "auc"),
        List.copyOf(scores.figures().keySet()));
    assertEquals(2.0 / 3, scores.figures().get("auc").doubleValue(), 1e-12);
  }

  @Test
  void refusesOtherFlags() {
    DataException e =
        assertThrows(
            DataException.class,
            () -> SameScore.of(GOLD, predicted("id same", "a 1", "b yes", "c 0", "d 1")));
    assertEquals("pred.tsv, line 3: same is \"yes\"; write 0 or 1", e.getMessage());
  }
}
