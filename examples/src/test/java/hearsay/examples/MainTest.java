package hearsay.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line as far as it goes without language models. */
final class MainTest {

  @TempDir private Path folder;

  @Test
  void helpNamesTheOptionsTheStoriesAndTheExitCodes() {
    CommandLineRun run = CommandLineRun.of("--help");

    assertEquals(0, run.code());
    for (String word :
        List.of(
            "ARTICLES",
            "--story",
            "--out",
            "--format",
            "graphml",
            "--threads",
            "border-call",
            "Exit codes:")) {
      assertTrue(run.out().contains(word), () -> word + " in " + run.out());
    }
  }

  @Test
  void versionIsOneLine() {
    CommandLineRun run = CommandLineRun.of("--version");

    assertEquals(0, run.code());
    assertTrue(run.out().matches("hearsay \\d+\\.\\d+\\.\\d+\\S*\\R"), run.out());
  }

  @Test
  void aPathThatIsNotThereIsABadArgument() {
    assertBadArgument("no-such-folder", "no-such-folder");
  }

  @Test
  void aStoryThatIsNotThereIsABadArgument() {
    assertBadArgument("payroll-breach", "--story", "no-such-story");
  }

  @Test
  void aStoryBesideArticlesIsABadArgument() {
    assertBadArgument("beside articles", folder.toString(), "--story", "border-call");
  }

  @Test
  void noThreadsAreABadArgument() {
    assertBadArgument("threads is 0", "--threads", "0");
  }

  @Test
  void anUnknownFormatIsABadArgument() {
    assertBadArgument("'pdf' is none of html, json,", "--format", "pdf");
  }

  @Test
  void anUnknownOptionIsABadArgument() {
    assertBadArgument("--colour", "--colour");
  }

  @Test
  void aFileInTheWayOfTheReportIsABadArgument() throws IOException {
    Path file = Files.writeString(folder.resolve("taken"), "");

    assertBadArgument("--out", "--story", "border-call", "--out", file.toString());
  }

  @Test
  void aFolderWithoutArticlesLeavesNothingToDo() throws IOException {
    Files.write(folder.resolve("broken.txt"), new byte[] {'o', (byte) 0xC3, '('});
    Path out = folder.resolve("report");

    CommandLineRun run = CommandLineRun.of(folder.toString(), "--out", out.toString());

    assertEquals(1, run.code());
    assertTrue(run.err().contains("skipped broken.txt"), run.err());
    assertTrue(run.err().contains("there is no article in " + folder), run.err());
    assertFalse(Files.exists(out));
  }

  /** One line, code 2, and nothing in the way of results. */
  private static void assertBadArgument(String named, String... args) {
    CommandLineRun run = CommandLineRun.of(args);

    assertEquals(2, run.code(), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().startsWith("hearsay: "), run.err());
    assertTrue(run.err().contains(named), run.err());
    assertEquals("", run.out());
  }
}
