package hearsay.benchmarks.score;

import static hearsay.benchmarks.score.Tables.gold;
import static hearsay.benchmarks.score.Tables.predicted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import hearsay.benchmarks.data.DataException;
import hearsay.benchmarks.data.Table;
import org.junit.jupiter.api.Test;

final class LabelScoreTest {
  private static final Table GOLD =
      gold("id relation", "1 agrees", "2 agrees", "3 contradicts", "4 neutral");

  /** Agrees: one of one found, one of two; contradicts: one of two, one of one; neutral: none. */
  @Test
  void scoresEachLabel() {
    Scores scores =
        LabelScore.relation()
            .of(
                GOLD,
                predicted(
                    "id relation", "1 agrees", "2 neutral", "3 contradicts", "4 contradicts"));
    assertEquals(
        """
        pairs 4
        accuracy 0.5000
        agrees.p 1.0000
        agrees.r 0.5000
        agrees.f1 0.6667
        contradicts.p 0.5000
        contradicts.r 1.0000
        contradicts.f1 0.6667
        neutral.p 0.0000
        neutral.r 0.0000
        neutral.f1 0.0000
        macro_f1 0.4444\
        """,
        ScoresFormat.text(scores));
  }

  @Test
  void stanceHasItsOwnLabels() {
    Scores scores =
        LabelScore.stance().of(gold("id stance", "1 for"), predicted("id stance", "1 for"));
    assertEquals(1.0 / 3, scores.figures().get("macro_f1").doubleValue(), 1e-12);
  }

  @Test
  void refusesUnknownLabels() {
    DataException e =
        assertThrows(
            DataException.class,
            () ->
                LabelScore.relation()
                    .of(GOLD, predicted("id relation", "1 agree", "2 x", "3 x", "4 neutral")));
    assertEquals(
        "pred.tsv, line 2: unknown relation \"agree\"; known are [agrees, contradicts, neutral]",
        e.getMessage());
  }

  @Test
  void theLastOfSeveralPredictionsCounts() {
    Scores scores =
        LabelScore.stance()
            .of(gold("id stance", "1 for"), predicted("id stance", "1 against", "1 for"));
    assertEquals(1.0, scores.figures().get("accuracy"));
  }
}
