package hearsay.ingest;

import hearsay.model.Span;
import java.util.Optional;

/** What counts as white space: Unicode's, with the marks that print nothing. */
final class Blank {

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char ZERO_WIDTH_SPACE = '\u200B';

  private Blank() {}

  /** Whether the code unit prints nothing: spaces of every width, line ends, a stray mark. */
  static boolean is(char unit) {
    return Character.isWhitespace(unit)
        || Character.isSpaceChar(unit)
        || unit == BYTE_ORDER_MARK
        || unit == ZERO_WIDTH_SPACE
        || unit == '\u0085';
  }

  /** The range without the white space at its ends; empty where nothing else is in it. */
  static Optional<Span> trim(String text, int begin, int end) {
    int first = begin;
    int last = end;
    while (first < last && is(text.charAt(first))) {
      first++;
    }
    while (first < last && is(text.charAt(last - 1))) {
      last--;
    }
    return first < last ? Optional.of(new Span(first, last)) : Optional.empty();
  }

  /**
   * The text on one line: each run of white space is one space. What is read off it does not depend
   * on where lines were broken, nor how.
   */
  static String flat(String text) {
    StringBuilder flat = new StringBuilder(text.length());
    boolean open = true;
    for (int i = 0; i < text.length(); i++) {
      boolean blank = is(text.charAt(i));
      if (!blank) {
        flat.append(text.charAt(i));
      } else if (open) {
        flat.append(' ');
      }
      open = !blank;
    }
    return flat.toString();
  }

  /** Whether the whole text is white space. */
  static boolean isBlank(String text) {
    return trim(text, 0, text.length()).isEmpty();
  }
}
