package hearsay.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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
  void quickStartPrintsClaimsWithTheirStandingAndRelations() throws Exception {
    List<String> printed = Printed.by(QuickStart::main);

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
  void ownStatementsAreComparedAndTheConflictIsExplained() throws Exception {
    List<String> printed = Printed.by(OwnStatements::main);

    assertEquals("NUMBER_CONFLICT gazette#0-34 radio#17-51", printed.get(0));
    assertTrue(
        printed.stream().anyMatch(line -> line.contains("120 against 340")),
        () -> String.join("\n", printed));
  }
}
