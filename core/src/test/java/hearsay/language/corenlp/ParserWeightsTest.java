package hearsay.language.corenlp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Weights of a parser with one hidden unit and vectors of one element. */
final class ParserWeightsTest {

  private static final String HEAD =
      "dict=3\npos=1\nlabel=3\nembeddingSize=1\nhiddenSize=1\nnumTokens=48\npreComputed=2\n";

  private static final String REST =
      "-UNKNOWN- 0.1\n-NULL- 0.2\n-ROOT- 0.3\nNN 0.4\n-NULL- 0.5\nroot 0.6\nobj 0.7\n"
          + "0.8\n".repeat(48)
          + "0.9\n1 2 3 4 -5\n0 1\n";

  private static ParserWeights read(String text) throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(zipped)) {
      out.write(text.getBytes(UTF_8));
    }
    return ParserWeights.read(new ByteArrayInputStream(zipped.toByteArray()));
  }

  @Test
  void readsAllParts() throws IOException {
    ParserWeights weights = read(HEAD + REST);
    assertEquals(2, weights.words().number(ParserWeights.ROOT));
    assertEquals(0, weights.words().number("never seen"));
    assertArrayEquals(new String[] {"-NULL-", "root", "obj"}, weights.labels().names());
    assertArrayEquals(new float[] {0.4f}, weights.tags().vectors()[0]);
    assertEquals(48, weights.inputs().length);
    assertArrayEquals(new float[] {0.9f}, weights.bias());
    assertArrayEquals(new float[] {1, 2, 3, 4, -5}, weights.outputs()[0]);
    assertEquals(2, weights.arcs());
  }

  /** What newer versions write in front. */
  @Test
  void headLinesThatItDoesNotNeedAreSkipped() throws IOException {
    assertEquals(2, read("language=English\ntlp=a.b.C\n" + HEAD + REST).arcs());
  }

  @ParameterizedTest
  @CsvSource({
    "numTokens=48, numTokens=47, must have 48",
    "hiddenSize=1, hidden=1, without hiddenSize",
    "dict=3, nothing, not the weights of a dependency parser",
    "-UNKNOWN- 0.1, -UNKNOWN- x, a number holds the character x",
    "4 -5, 4, ends too early",
  })
  void whatDoesNotFitIsNamed(String part, String instead, String said) {
    String text = (HEAD + REST).replace(part, instead).replace("0 1\n", "");
    IOException e = assertThrows(IOException.class, () -> read(text));
    assertTrue(String.valueOf(e.getMessage()).contains(said), String.valueOf(e.getMessage()));
  }
}
