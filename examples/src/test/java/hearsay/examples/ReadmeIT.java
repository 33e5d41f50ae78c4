package hearsay.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows of the programs' output is what they print. */
final class ReadmeIT {

  @TempDir private Path folder;

  /** If this fails, the README's example no longer shows what Hearsay finds: copy it anew. */
  @Test
  void outputIsWhatTheMainJobPrints() throws IOException {
    CommandLineRun run =
        CommandLineRun.of("--story", "harbour-collapse", "--out", folder.toString());

    List<String> shown = Readme.block("output").lines().filter(line -> !line.isBlank()).toList();
    assertFalse(shown.isEmpty());
    int next = 0;
    List<String> printed = run.out().lines().toList();
    for (String line : printed) {
      if (next < shown.size() && line.equals(shown.get(next))) {
        next++;
      }
    }
    assertEquals(shown.size(), next, () -> "in order, of the README, among\n" + run.out());
  }

  @Test
  void quickStartPrintsClaimsWithTheirStandingAndRelations() {
    List<String> printed = printed(QuickStart::main);

    int denial = printed.indexOf("  DENIES");
    assertTrue(denial > 0, () -> String.join("\n", printed));
    assertTrue(printed.get(0).startsWith("DISPUTED: "), printed.get(0));
    assertEquals(
        List.of(),
        printed.stream()
            .filter(line -> !line.matches("[A-Z]+: .+|  [A-Z_]+|    .+ \\(.+\\): .+"))
            .toList());
  }

  @Test
  void ownStatementsAreComparedAndTheConflictIsExplained() {
    List<String> printed = printed(OwnStatements::main);

    assertEquals("NUMBER_CONFLICT gazette#0-34 radio#17-51", printed.get(0));
    assertTrue(
        printed.stream().anyMatch(line -> line.contains("120 against 340")),
        () -> String.join("\n", printed));
  }

  private static List<String> printed(Consumer<String[]> program) {
    PrintStream before = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    try {
      program.accept(new String[0]);
    } finally {
      System.setOut(before);
    }
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
