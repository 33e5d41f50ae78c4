package hearsay.language.corenlp;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads words and decimal numbers that blanks or line ends part, some hundred megabytes a second: a
 * model in text form has millions. Not thread-safe.
 */
final class DecimalReader {

  private static final int BUFFER = 1 << 16;

  /** Exact in double precision. */
  private static final double[] POWERS_OF_TEN = powersOfTen(23);

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private int at;
  private int end;

  DecimalReader(InputStream in) {
    this.in = in;
  }

  private static double[] powersOfTen(int count) {
    double[] powers = new double[count];
    powers[0] = 1;
    for (int i = 1; i < count; i++) {
      powers[i] = powers[i - 1] * 10;
    }
    return powers;
  }

  /** Characters up to the next blank or line end. */
  String word() throws IOException {
    int next = skipBlanks();
    byte[] word = new byte[16];
    int length = 0;
    while (next > ' ' || next < 0) {
      if (length == word.length) {
        word = Arrays.copyOf(word, 2 * length);
      }
      word[length++] = (byte) next;
      next = next();
    }
    return new String(word, 0, length, StandardCharsets.UTF_8);
  }

  /** A number such as {@code -0.0291}, of at most 18 digits. */
  float number() throws IOException {
    int next = skipBlanks();
    boolean negative = next == '-';
    if (negative) {
      next = next();
    }
    long digits = 0;
    int count = 0;
    int decimals = -1;
    while (next > ' ' || next < 0) {
      if (next == '.' && decimals < 0) {
        decimals = 0;
      } else if (next >= '0' && next <= '9' && count < 18) {
        digits = 10 * digits + (next - '0');
        count++;
        decimals += decimals < 0 ? 0 : 1;
      } else {
        throw new IOException("a number holds the character " + (char) next);
      }
      next = next();
    }
    if (count == 0) {
      throw new IOException("a number has no digits");
    }
    float value = (float) (decimals > 0 ? digits / POWERS_OF_TEN[decimals] : digits);
    return negative ? -value : value;
  }

  /** The next {@code count} numbers. */
  float[] numbers(int count) throws IOException {
    float[] numbers = new float[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = number();
    }
    return numbers;
  }

  /** The first byte that is no blank; bytes above 127 are negative. */
  private int skipBlanks() throws IOException {
    int next = next();
    while (next >= 0 && next <= ' ') {
      next = next();
    }
    return next;
  }

  private int next() throws IOException {
    if (at == end) {
      end = in.read(buffer, 0, BUFFER);
      at = 0;
      if (end <= 0) {
        throw new EOFException("ends too early");
      }
    }
    return buffer[at++];
  }
}
