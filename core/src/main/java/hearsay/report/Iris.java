package hearsay.report;

import com.google.common.base.CharMatcher;
import java.nio.charset.StandardCharsets;

/**
 * Ids, which may be any text, as IRIs within a document: {@code here:statement/gazette%230-34},
 * where {@code here:} stands for the document. Different ids give different IRIs. Nothing else can
 * come of them, such as an address to follow or a script to run.
 *
 * <p>Not references such as {@code #statement/...}: readers resolve those by rules of their own,
 * some of which undo the escapes.
 */
final class Iris {

  /** What a fragment may hold as it is (RFC 3986), less marks that few ids have. */
  private static final CharMatcher PLAIN =
      CharMatcher.inRange('a', 'z')
          .or(CharMatcher.inRange('A', 'Z'))
          .or(CharMatcher.inRange('0', '9'))
          .or(CharMatcher.anyOf("-._~:@+/"))
          .precomputed();

  private static final char[] HEX = "0123456789ABCDEF".toCharArray();

  private Iris() {}

  /** What the context lets stand for the document, a fragment to follow. */
  static final String HERE = "here";

  /** The IRI of a thing of a kind, such as {@code statement}, by its id. */
  static String of(String kind, String id) {
    StringBuilder iri = new StringBuilder(HERE).append(':').append(kind).append('/');
    for (int i = 0; i < id.length(); ) {
      int point = id.codePointAt(i);
      if (point < 0x80 && PLAIN.matches((char) point)) {
        iri.append((char) point);
      } else {
        for (byte each : utf8(point)) {
          iri.append('%').append(HEX[each >> 4 & 0xF]).append(HEX[each & 0xF]);
        }
      }
      i += Character.charCount(point);
    }
    return iri.toString();
  }

  /** Half a surrogate pair as if it were a character: else two halves would look the same. */
  private static byte[] utf8(int point) {
    if (point <= Character.MAX_VALUE && Character.isSurrogate((char) point)) {
      return new byte[] {
        (byte) (0xE0 | point >> 12), (byte) (0x80 | point >> 6 & 0x3F), (byte) (0x80 | point & 0x3F)
      };
    }
    return Character.toString(point).getBytes(StandardCharsets.UTF_8);
  }
}
