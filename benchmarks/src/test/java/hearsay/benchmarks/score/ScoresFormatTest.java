package hearsay.benchmarks.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

final class ScoresFormatTest {
  private static final Scores SCORES =
      Scores.builder().count("n", 7).figure("third", 1.0 / 3).figure("whole", 1).build();

  @Test
  void textIsRoundedAndCountsAreWhole() {
    assertEquals("n 7\nthird 0.3333\nwhole 1.0000", ScoresFormat.text(SCORES));
  }

  /** 1/32 is exact in binary and so a true tie; 0.00015 is a little less than it looks. */
  @Test
  void roundsTheBinaryValueAndTiesToEven() {
    Scores scores = Scores.builder().figure("tie", 1.0 / 32).figure("below", 0.00015).build();
    assertEquals("tie 0.0312\nbelow 0.0001", ScoresFormat.text(scores));
  }

  @Test
  void jsonIsUnroundedAndInOrder() {
    assertEquals(
        "{\"n\":7,\"third\":0.3333333333333333,\"whole\":1.0}",
        ScoresFormat.json(SCORES).replaceAll("\\s", ""));
  }

  @Test
  void aNameComesOnce() {
    Scores.Builder builder = Scores.builder().count("n", 1).count("n", 2);
    assertThrows(IllegalArgumentException.class, builder::build);
  }
}
