package hearsay.benchmarks.accuracy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import hearsay.benchmarks.score.Scores;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class StoryTableTest {

  @Test
  void aRowForEachStoryAndTheirMean() {
    List<String> lines =
        StoryTable.of(ImmutableMap.of("flood", scores(0.5, 1), "strike", scores(0.75, 0.5)))
            .lines()
            .toList();
    assertEquals(
        List.of("story", "found", "missed", "right", "speaker", "act"),
        List.of(lines.get(1).trim().split(" +")).subList(0, 6));
    assertEquals("flood 50 % 50 % 100 % 0 %", start(lines.get(2)));
    assertEquals("strike 75 % 25 % 50 % 0 %", start(lines.get(3)));
    // The mean of 50 and 75 is 62.5.
    assertEquals("mean 63 % 38 % 75 % 0 %", start(lines.get(4)));
  }

  @Test
  void everyColumnIsExplained() {
    String table = StoryTable.of(Map.of("flood", scores(0.5, 1)));
    assertTrue(table.contains("\nconflicts: right "), table);
    assertEquals(11, table.lines().filter(line -> line.contains("of the ")).count());
  }

  private static String start(String row) {
    return String.join(" ", List.of(row.split(" +")).subList(0, 9));
  }

  private static Scores scores(double found, double right) {
    return new Scores(
        ImmutableMap.<String, Number>builder()
            .put("statements.r", found)
            .put("statements.p", right)
            .put("speaker.accuracy", 0.0)
            .put("act.accuracy", 0.0)
            .put("same_claim_where_found.r", 0.0)
            .put("same_claim_where_found.p", 0.0)
            .put("responses.r", 0.0)
            .put("responses.p", 0.0)
            .put("conflicts.r", 0.0)
            .put("conflicts.p", 0.0)
            .build());
  }
}
