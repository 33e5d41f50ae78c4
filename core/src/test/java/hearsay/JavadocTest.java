package hearsay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The documentation of the public interface can be built, and has nothing to complain of. */
final class JavadocTest {

  private static final Path SOURCES = Path.of("src", "main", "java");

  @TempDir private Path out;

  @Test
  void buildsWithoutWarnings() throws IOException {
    StringWriter told = new StringWriter();
    PrintWriter printer = new PrintWriter(told, true);
    int status =
        ToolProvider.findFirst("javadoc")
            .orElseThrow()
            .run(
                printer,
                printer,
                Stream.concat(
                        Stream.of(
                            "-quiet",
                            "-Werror",
                            "-Xdoclint:all,-missing",
                            "-notimestamp",
                            "-encoding",
                            "UTF-8",
                            "-classpath",
                            System.getProperty("java.class.path"),
                            "-d",
                            out.toString()),
                        sources().stream())
                    .toArray(String[]::new));
    assertEquals("", told.toString());
    assertEquals(0, status);
  }

  /** Each package says what it is, and whether its types may be null. */
  @Test
  void everyPackageIsDescribed() throws IOException {
    List<String> bare =
        sources().stream()
            .map(source -> Path.of(source).resolveSibling("package-info.java"))
            .distinct()
            .filter(info -> !isDescribed(info))
            .map(Path::toString)
            .toList();
    assertEquals(List.of(), bare);
  }

  private static boolean isDescribed(Path info) {
    try {
      String text = Files.exists(info) ? Files.readString(info) : "";
      return text.startsWith("/**") && text.contains("@NullMarked");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<String> sources() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files.map(Path::toString).filter(name -> name.endsWith(".java")).sorted().toList();
    }
  }
}
