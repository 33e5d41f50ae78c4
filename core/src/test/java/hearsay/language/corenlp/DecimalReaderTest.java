package hearsay.language.corenlp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DecimalReaderTest {

  private static DecimalReader over(String text) {
    return new DecimalReader(new ByteArrayInputStream(text.getBytes(UTF_8)));
  }

  @Test
  void readsWordsAndNumbersInTurn() throws IOException {
    DecimalReader in = over("size=2\nthe -0.5 0.0625 \ncafé 3 -12\n");
    assertEquals("size=2", in.word());
    assertEquals("the", in.word());
    assertArrayEquals(new float[] {-0.5f, 0.0625f}, in.numbers(2));
    assertEquals("café", in.word());
    assertArrayEquals(new float[] {3, -12}, in.numbers(2));
    assertThrows(EOFException.class, in::word);
  }

  /** More than the buffer holds, each number as Java reads it. */
  @Test
  void readsWhatJavaReads() throws IOException {
    Random random = new Random(20261121);
    String[] numbers = new String[30_000];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = String.format(Locale.ROOT, "%.4f", 3 * random.nextGaussian());
    }
    DecimalReader in = over(String.join(" ", numbers) + "\n");
    for (String number : numbers) {
      assertEquals(Float.parseFloat(number), in.number(), number);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.2.3 ", "abc ", "- ", ". ", "1e5 ", "1234567890123456789 "})
  void refusesWhatIsNoPlainNumber(String text) {
    DecimalReader in = over(text);
    assertThrows(IOException.class, in::number);
  }
}
