package hearsay.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import hearsay.language.corenlp.CoreNlpAnalyzer;
import hearsay.language.corenlp.SharedAnalyzer;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The golden cases in {@code extraction.txt}, from bare text to statements, and those still open.
 */
final class ExtractionGoldenIT {

  private static CoreNlpAnalyzer analyzer;
  private static Extractor extractor;

  @BeforeAll
  static void load() {
    analyzer = SharedAnalyzer.get();
    extractor = Extractor.create();
  }

  static Stream<ExtractionCase> open() throws IOException {
    return ExtractionCase.readAll("extraction-open.txt").stream();
  }

  static Stream<ExtractionCase> cases() throws IOException {
    return ExtractionCase.readAll("extraction.txt").stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void yields(ExtractionCase golden) {
    assertEquals(
        String.join("\n", golden.wanted()),
        String.join("\n", golden.found(analyzer, extractor)),
        String.join("\n", golden.lines()));
  }

  @ParameterizedTest
  @MethodSource("open")
  void isStillWrong(ExtractionCase golden) {
    assertNotEquals(
        String.join("\n", golden.wanted()),
        String.join("\n", golden.found(analyzer, extractor)),
        "right by now: move it to extraction.txt");
  }
}
