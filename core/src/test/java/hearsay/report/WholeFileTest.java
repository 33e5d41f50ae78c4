package hearsay.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

  @TempDir Path folder;

  @Test
  void leavesTheFileBeforeWhereWritingFails() throws IOException {
    Path file = Files.writeString(folder.resolve("report"), "before");
    assertThrows(
        IOException.class,
        () ->
            WholeFile.write(
                file,
                out -> {
                  out.write("half");
                  out.flush();
                  throw new IOException("disk full");
                }));
    assertEquals("before", Files.readString(file));
    assertEquals(List.of(file), list());
  }

  @Test
  void showsNothingBeforeAllIsWritten() throws IOException {
    Path file = folder.resolve("report");
    WholeFile.write(
        file,
        out -> {
          out.write("half");
          out.flush();
          assertFalse(Files.exists(file));
          out.write(", whole");
        });
    assertEquals("half, whole", Files.readString(file));
    assertEquals(List.of(file), list());
  }

  @Test
  void writesThroughALink() throws IOException {
    Path file = Files.writeString(folder.resolve("real"), "before");
    Path link = Files.createSymbolicLink(folder.resolve("link"), file);
    WholeFile.write(link, out -> out.write("after"));
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("after", Files.readString(file));
  }

  @Test
  void refusesAFolder() {
    IOException e = assertThrows(IOException.class, () -> WholeFile.write(folder, out -> {}));
    assertEquals(folder + " is a folder. Name a file in it.", e.getMessage());
  }

  private List<Path> list() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
