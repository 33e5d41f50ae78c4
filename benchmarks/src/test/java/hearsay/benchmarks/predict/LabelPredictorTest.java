package hearsay.benchmarks.predict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hearsay.benchmarks.data.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LabelPredictorTest {
  @TempDir private Path folder;

  @Test
  void relationsInTheOrderOfTheInput() throws IOException {
    Table found =
        predict(
            LabelPredictor.relation(),
            """
            id\trelation\ttext1\ttext2
            2\tagrees\tthe ferry sank off Aldane\tthe ferry sank off Aldane
            1\tneutral\tthe ferry sank off Aldane\tteachers want higher wages
            3\tneutral\tthe ferry sank off Aldane\t
            """);
    assertEquals(List.of("id", "relation"), found.columns());
    assertEquals(List.of("2", "1", "3"), found.rows().stream().map(row -> row.text("id")).toList());
    assertEquals(
        List.of("agrees", "neutral", "neutral"),
        found.rows().stream().map(row -> row.text("relation")).toList());
  }

  @Test
  void stancesInTheOrderOfTheInput() throws IOException {
    Table found =
        predict(
            LabelPredictor.stance(),
            """
            id\tstance\tclaim\ttext
            b\tagainst\tthe ferry sank off Aldane\tstory of ferry sunk off Aldane is a hoax
            a\tobserving\tthe ferry sank off Aldane\t
            """);
    assertEquals(List.of("id", "stance"), found.columns());
    assertEquals("against", found.rows().get(0).text("stance"));
    assertEquals("observing", found.rows().get(1).text("stance"));
  }

  private Table predict(LabelPredictor predictor, String rows) throws IOException {
    Path in = Files.writeString(folder.resolve("in.tsv"), rows);
    Path out = folder.resolve("out.tsv");
    try (Workbench bench = Benches.plain(2)) {
      predictor.predict(bench, in, out);
    }
    return Table.read(out);
  }
}
