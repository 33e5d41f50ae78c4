package hearsay.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalInt;

/**
 * Bytes read strictly as UTF-8.
 *
 * @param text up to the first malformed byte
 * @param malformedAt index of that byte, where there is one
 */
record Utf8(String text, OptionalInt malformedAt) {

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  /** Length of the byte-order mark at the head of the bytes: 3, or 0. */
  static int markLength(byte[] bytes) {
    int length = BYTE_ORDER_MARK.length;
    return bytes.length >= length && Arrays.equals(bytes, 0, length, BYTE_ORDER_MARK, 0, length)
        ? length
        : 0;
  }

  /**
   * Decodes from {@code begin} on. A zero byte, which UTF-8 allows and no article holds, counts as
   * malformed: what has it is no text.
   */
  static Utf8 decode(byte[] bytes, int begin) {
    int zero = begin;
    while (zero < bytes.length && bytes[zero] != 0) {
      zero++;
    }
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, begin, zero - begin);
    CharBuffer out = CharBuffer.allocate(zero - begin);
    CoderResult result = decoder.decode(in, out, true);
    String text = out.flip().toString();
    if (result.isError()) {
      return new Utf8(text, OptionalInt.of(in.position()));
    }
    return new Utf8(text, zero < bytes.length ? OptionalInt.of(zero) : OptionalInt.empty());
  }
}
