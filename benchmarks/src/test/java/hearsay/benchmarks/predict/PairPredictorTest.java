package hearsay.benchmarks.predict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hearsay.benchmarks.data.Table;
import hearsay.match.Comparison;
import hearsay.match.Conflict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PairPredictorTest {
  @TempDir private Path folder;

  @Test
  void writesARowForEachPairInTheOrderOfTheInput() throws IOException {
    Table same = predict(PairColumns.SAME);
    assertEquals(List.of("id", "same", "similarity"), same.columns());
    assertEquals(List.of("2", "1", "3"), same.rows().stream().map(row -> row.text("id")).toList());
    assertEquals(1.0, same.rows().get(0).number("similarity"), 1e-9);
    assertTrue(same.rows().get(0).flag("same"));
    assertFalse(same.rows().get(1).flag("same"));
    // Nothing is said, so nothing is like it.
    assertEquals(0.0, same.rows().get(2).number("similarity"));
  }

  @Test
  void similarityHasItsOwnColumn() throws IOException {
    assertEquals(List.of("id", "similarity"), predict(PairColumns.SIMILARITY).columns());
  }

  @Test
  void likelierThanNotIsTheSame() {
    // Similarity has weighed the number already: a reader of two bare texts decides by it alone.
    assertEquals(List.of("1", "0.9"), cells(PairColumns.SAME, 0.9, Conflict.NUMBER));
    assertEquals(List.of("1", "0.5"), cells(PairColumns.SAME, 0.5));
    assertEquals(List.of("0", "0.4"), cells(PairColumns.SAME, 0.4));
  }

  private static List<String> cells(PairColumns columns, double similarity, Conflict... conflicts) {
    return columns.cells().apply(new Comparison(similarity, List.of(), Set.of(conflicts)));
  }

  private Table predict(PairColumns columns) throws IOException {
    Path in =
        Files.writeString(
            folder.resolve("in.tsv"),
            """
            id\tscore\ttext1\ttext2
            2\t5\tthe ferry sank off Aldane\tthe ferry sank off Aldane
            1\t0\tthe ferry sank off Aldane\tteachers want higher wages
            3\t0\tthe ferry sank off Aldane\t
            """);
    Path out = folder.resolve("out.tsv");
    try (Workbench bench = Benches.plain(2)) {
      new PairPredictor(columns).predict(bench, in, out);
    }
    return Table.read(out);
  }
}
