package hearsay.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ReadmeTest {

  /** What a reader copies is what is compiled and tested. */
  @ParameterizedTest
  @ValueSource(strings = {"QuickStart", "OwnStatements"})
  void codeIsThatOfTheExample(String name) throws IOException {
    String source =
        Files.readString(Path.of("src/main/java/hearsay/examples/" + name + ".java"))
            .lines()
            .filter(line -> !line.startsWith("package ") && !line.startsWith("import "))
            .collect(Collectors.joining("\n"));

    assertEquals(withoutComments(source), Readme.block(name));
  }

  private static String withoutComments(String source) {
    return source.replaceAll("(?s) */\\*\\*.*?\\*/\n", "").strip() + "\n";
  }
}
