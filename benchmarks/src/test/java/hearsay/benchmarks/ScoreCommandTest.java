package hearsay.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class ScoreCommandTest {
  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path gold;
  private Path predicted;

  @BeforeEach
  void write() throws IOException {
    gold = Files.writeString(folder.resolve("gold.tsv"), "id\tsame\n1\t1\n2\t0\n");
    predicted = Files.writeString(folder.resolve("pred.tsv"), "id\tsame\n1\t1\n2\t1\n");
  }

  @Test
  void printsALineForEachFigure() {
    assertEquals(0, run("score", "same", gold.toString(), predicted.toString()));
    assertEquals(
        "pairs 2\naccuracy 0.5000\nsame.p 0.5000\nsame.r 1.0000\nsame.f1 0.6667\n",
        out.toString().replace("\r\n", "\n"));
  }

  @Test
  void printsJson() {
    assertEquals(0, run("score", "same", gold.toString(), predicted.toString(), "--json"));
    assertTrue(out.toString().startsWith("{"), out.toString());
  }

  @Test
  void dataAtFaultIsExplainedWithoutATrace() {
    assertEquals(1, run("score", "stance", gold.toString(), predicted.toString()));
    assertEquals("", out.toString());
    assertEquals(
        "score: " + gold + ", line 2: no column \"stance\"; it has [id, same]",
        err.toString().strip());
  }

  @Test
  void unknownTaskIsAUsageError() {
    assertEquals(2, run("score", "sameness", gold.toString(), predicted.toString()));
  }

  @Test
  void aCommandIsRequired() {
    assertEquals(2, run());
  }

  private int run(String... arguments) {
    CommandLine line = Benchmarks.commandLine();
    line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    return line.execute(arguments);
  }
}
