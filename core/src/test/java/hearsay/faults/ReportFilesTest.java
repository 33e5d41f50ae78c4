package hearsay.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hearsay.Reconciler;
import hearsay.ReconcilerOptions;
import hearsay.model.Reconciliation;
import hearsay.report.HtmlReport;
import hearsay.report.JsonReport;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Reports that cannot be written: an IOException, the old file whole, nothing left beside it. */
final class ReportFilesTest {

  /** Writes a report to a file. */
  interface ToFile {
    void write(Reconciliation result, Path file) throws IOException;
  }

  /** Writes a report to a writer. */
  interface ToWriter {
    void write(Reconciliation result, Writer out) throws IOException;
  }

  private static Reconciliation result;

  @TempDir private Path folder;

  @BeforeAll
  static void reconcile() {
    try (Reconciler reconciler =
        Reconciler.create(ReconcilerOptions.defaults().withThreads(1), new CheapAnalyzer())) {
      result = reconciler.reconcile(HostileInput.texts("Anna Brel said that the crane was safe."));
    }
  }

  static Stream<Arguments> files() {
    return Stream.of(
        Arguments.of("json", (ToFile) JsonReport::write),
        Arguments.of("html", (ToFile) HtmlReport::write));
  }

  static Stream<Arguments> writers() {
    return Stream.of(
        Arguments.of("json", (ToWriter) JsonReport::write),
        Arguments.of("html", (ToWriter) HtmlReport::write));
  }

  private List<Path> list() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void aFullDiskIsSaid(String form, ToFile report) {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full), "there is no /dev/full here");
    assertThrows(IOException.class, () -> report.write(result, full));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void aReadOnlyFolderKeepsTheOldFile(String form, ToFile report) throws IOException {
    Path file = Files.writeString(folder.resolve("report"), "before");
    assumeTrue(folder.toFile().setWritable(false), "folders cannot be made read-only here");
    try {
      assumeTrue(!Files.isWritable(folder), "this user may write everywhere");
      assertThrows(IOException.class, () -> report.write(result, file));
      assertEquals("before", Files.readString(file));
    } finally {
      folder.toFile().setWritable(true);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void aFolderThatCannotBeMadeIsSaid(String form, ToFile report) throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "before");
    assertThrows(IOException.class, () -> report.write(result, file.resolve("report")));
    assertEquals("before", Files.readString(file));
    assertEquals(List.of(file), list());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("writers")
  void aWriterThatFailsEndsTheReport(String form, ToWriter report) {
    Writer failing =
        new Writer() {
          private int room = 100;

          @Override
          public void write(char[] buffer, int from, int length) throws IOException {
            room -= length;
            if (room < 0) {
              throw new IOException("No space left on device");
            }
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    IOException e = assertThrows(IOException.class, () -> report.write(result, failing));
    assertEquals(true, e.getMessage().contains("No space left on device"), e.getMessage());
  }
}
