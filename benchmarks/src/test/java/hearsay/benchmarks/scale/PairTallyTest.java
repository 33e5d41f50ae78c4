package hearsay.benchmarks.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class PairTallyTest {

  @Test
  void countsPairsByGroups() {
    PairTally tally = PairTally.of(new int[] {1, 1, 1, 2, 2}, new int[] {7, 7, 8, 8, 8});
    assertEquals(new PairTally(2, 4, 4), tally);
    assertEquals(0.5, tally.precision());
    assertEquals(0.5, tally.recall());
  }

  @Test
  void nothingFoundIsNothingWrong() {
    PairTally tally = PairTally.of(new int[] {1, 1}, new int[] {1, 2});
    assertEquals(1, tally.precision());
    assertEquals(0, tally.recall());
  }

  @Test
  void sizesGrowTenfold() {
    assertEquals(List.of(10_000, 100_000, 1_000_000), Scale.sizes(1_000_000));
    assertEquals(List.of(500), Scale.sizes(500));
    assertEquals(List.of(10_000, 30_000), Scale.sizes(30_000));
  }
}
