package hearsay.benchmarks.accuracy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hearsay.benchmarks.data.DataException;
import hearsay.benchmarks.predict.Benches;
import hearsay.benchmarks.predict.Workbench;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DirectoryAccuracyTest {
  @TempDir private Path folder;

  @Test
  void printsTheFiguresOfEachSetAndWhatItSkips() throws IOException {
    write("same/own.tsv", "id\tsame\ttext1\ttext2\n1\t1\train fell\train fell\n");
    write("stance/own.tsv", "id\tstance\tclaim\ttext\n1\tfor\train fell\train fell\n");
    write("story/flood/gold.json", "{}");
    List<String> lines = measure();
    assertEquals("== same/own.tsv", lines.get(0));
    assertTrue(lines.get(1).startsWith("pairs 1\naccuracy 1.0000\n"), lines.get(1));
    assertEquals("== stance/own.tsv", lines.get(2));
    assertTrue(lines.get(3).startsWith("pairs 1\naccuracy 1.0000\n"), lines.get(3));
    assertEquals(
        List.of(
            "== skipped story/flood: no articles beside its gold; say where they are by"
                + " --articles"),
        lines.subList(4, lines.size()));
  }

  @Test
  void aDirectoryWithoutDataIsAtFault() {
    assertThrows(DataException.class, this::measure);
  }

  private List<String> measure() {
    List<String> lines = new ArrayList<>();
    try (Workbench bench = Benches.plain(1)) {
      DirectoryAccuracy.measure(bench, folder, Optional.empty(), lines::add);
    }
    return lines;
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
