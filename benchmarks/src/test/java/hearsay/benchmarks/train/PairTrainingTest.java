package hearsay.benchmarks.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hearsay.benchmarks.data.DataException;
import hearsay.benchmarks.data.Table;
import hearsay.benchmarks.predict.Benches;
import hearsay.benchmarks.predict.Workbench;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PairTrainingTest {

  private static final String HEADLINES =
      """
      id\tstance\tclaim\ttext
      0\tfor\tthe ferry sank\tthe ferry sank off Aldane
      1\tagainst\tthe ferry sank\tstory of sunk ferry is a hoax
      2\tobserving\ta goat is mayor\tgoat reportedly is mayor
      3\tagainst\ta goat is mayor\tthe goat mayor is a hoax
      4\tagainst\tthe moon is cheese\tcheese moon was a hoax
      """;

  private static final String PAIRS =
      """
      id\trelation\ttext1\ttext2
      0\tagrees\tthe ferry sank\tthe ferry sank
      1\tcontradicts\tthe goat is mayor\tthe goat is not mayor
      """;

  @TempDir private Path folder;

  @Test
  void equalHeadlinesGiveEqualWeights() throws IOException {
    assertArrayEquals(stance(HEADLINES, 1), stance(HEADLINES, 2));
  }

  @Test
  void checkingWritesARowForEachHeadline() throws IOException {
    stance(HEADLINES, 2);
    Table check = Table.read(folder.resolve("check.tsv"));
    assertEquals(List.of("id", "stance"), check.columns());
    assertEquals(
        List.of("0", "1", "2", "3", "4"),
        check.rows().stream().map(row -> row.text("id")).toList());
    // Its own claim is left out, the other two tell what a hoax is.
    assertEquals("against", check.rows().get(4).text("stance"));
  }

  @Test
  void noContradictionIsLearnedFromCaptions() throws IOException {
    Path check = folder.resolve("check.tsv");
    Path in = Files.writeString(folder.resolve("in.tsv"), PAIRS);
    try (Workbench bench = Benches.plain(2)) {
      Path model = folder.resolve("relation.weights");
      PairTraining.relation(bench, List.of(in), Optional.of(in), model, Optional.of(check));
      assertTrue(Files.size(model) > 0, "no weights");
    }
    assertEquals(
        List.of("0", "1", "0"),
        Table.read(check).rows().stream().map(row -> row.text("id")).toList());
  }

  @Test
  void aLabelThatIsNoneIsNamed() {
    DataException problem =
        assertThrows(
            DataException.class, () -> stance(HEADLINES.replace("observing", "perhaps"), 1));
    assertTrue(problem.getMessage().contains("perhaps"), problem.getMessage());
  }

  private byte[] stance(String rows, int threads) throws IOException {
    Path in = Files.writeString(folder.resolve("in.tsv"), rows);
    Path model = folder.resolve("stance.weights");
    try (Workbench bench = Benches.plain(threads)) {
      PairTraining.stance(bench, in, model, Optional.of(folder.resolve("check.tsv")));
    }
    return Files.readAllBytes(model);
  }
}
