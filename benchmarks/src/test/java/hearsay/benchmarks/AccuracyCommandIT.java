package hearsay.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AccuracyCommandIT {
  @TempDir private Path folder;

  @Test
  void bundledStories() {
    CommandRun run = CommandRun.of("accuracy");
    assertEquals(0, run.exit(), run.err());
    List<String> lines = run.out().lines().toList();
    assertEquals(1, lines.stream().filter(line -> line.startsWith("border-call ")).count());
    String mean = lines.stream().filter(line -> line.startsWith("mean ")).findFirst().orElseThrow();
    int found = Integer.parseInt(mean.split(" +")[1]);
    assertTrue(found >= 55, "statements found: " + mean);
  }

  @Test
  void dataOfOnesOwn() throws IOException {
    Path directory = Files.createDirectory(folder.resolve("similarity"));
    Files.writeString(
        directory.resolve("own.tsv"),
        """
        id\tscore\ttext1\ttext2
        1\t5\tFerry sinks off Aldane\tFerry sinks off Aldane
        2\t0\tFerry sinks off Aldane\tTeachers want higher wages
        """);
    CommandRun run = CommandRun.of("accuracy", folder);
    assertEquals(
        "== similarity/own.tsv\npairs 2\npearson 1.0000\nspearman 1.0000\n", run.out(), run.err());
  }
}
