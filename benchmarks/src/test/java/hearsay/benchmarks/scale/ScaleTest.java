package hearsay.benchmarks.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ScaleTest {

  @Test
  void thoseBelowAreMeasuredBeforeTheSizeItself() {
    assertEquals(List.of(200), Scale.sizes(200));
    assertEquals(List.of(10_000), Scale.sizes(10_000));
    assertEquals(List.of(10_000, 100_000, 250_000), Scale.sizes(250_000));
  }

  @Test
  void theReportHasALineForEverySizeAndWhatTheIndexLeavesOut() {
    List<String> lines = new ArrayList<>();

    Scale.report(300, 1, lines::add);

    assertTrue(lines.stream().anyMatch(line -> line.startsWith("      300  ")), lines::toString);
    assertTrue(
        lines.stream().anyMatch(line -> line.contains("pairs of one claim")), lines::toString);
  }

  @Test
  void oneStatementMakesNoPair() {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> Scale.measure(1, 1, line -> {}));

    assertEquals(
        "size is 1, must be at least 2. One statement alone makes no pair.", refused.getMessage());
  }
}
