package hearsay.benchmarks.speed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import hearsay.benchmarks.predict.Progress;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SpeedReportTest {

  @Test
  void ratioIsOfOneThreadAgainstOneThread() {
    SpeedReport report =
        new SpeedReport(
            4,
            1000,
            new Measurement("CoreNLP quote pipeline, 1 thread", 20, 10, 9.5, 3_000_000, 2_000_000),
            new Measurement("Hearsay, 1 thread", 5, 0.8, 0.8, 1_400_000, 700_000),
            new Measurement("Hearsay, 2 threads", 5, 0.5, 0.1, 1_500_000, 700_000));
    assertEquals(
        List.of(
            "4 articles, 1000 tokens",
            "                                  ready s   read s   busy s  articles/s  tokens/s"
                + "  peak heap MB  held MB",
            "CoreNLP quote pipeline, 1 thread     20.0     10.0      9.5        0.40       100"
                + "             3        2",
            "Hearsay, 1 thread                     5.0      0.8      0.8        5.00      1250"
                + "             1        1",
            "Hearsay, 2 threads                    5.0      0.5      0.1        8.00      2000"
                + "             2        1",
            "busy ratio 11.88",
            "ratio 12.50"),
        report.text().lines().toList());
  }

  @Test
  void nothingToReadIsNoMeasurement() {
    assertThrows(IllegalArgumentException.class, () -> Speed.measure(List.of(), Progress.NONE));
  }
}
