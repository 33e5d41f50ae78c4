package hearsay.report;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;

/**
 * Text in cells of a terminal: what somebody else wrote is made inert, measured, cut and padded.
 *
 * <p>Control characters, escape sequences and marks that turn the direction of writing are shown as
 * a replacement character, so that an article cannot move the cursor or reorder a line.
 */
final class Terminal {

  private static final String CUT = "…";
  private static final int REPLACEMENT = 0xFFFD;

  /** Code points that take two cells: East Asian scripts and pictures (Unicode, UAX 11). */
  private static final ImmutableRangeSet<Integer> WIDE =
      ImmutableRangeSet.<Integer>builder()
          .add(Range.closed(0x1100, 0x115F))
          .add(Range.closed(0x2E80, 0x303E))
          .add(Range.closed(0x3041, 0x4DBF))
          .add(Range.closed(0x4E00, 0xA4CF))
          .add(Range.closed(0xAC00, 0xD7A3))
          .add(Range.closed(0xF900, 0xFAFF))
          .add(Range.closed(0xFE30, 0xFE6F))
          .add(Range.closed(0xFF00, 0xFF60))
          .add(Range.closed(0xFFE0, 0xFFE6))
          .add(Range.closed(0x1F300, 0x1F64F))
          .add(Range.closed(0x1F680, 0x1F6FF))
          .add(Range.closed(0x1F900, 0x1F9FF))
          .add(Range.closed(0x20000, 0x3FFFD))
          .build();

  /** Marks that turn the direction of writing (Unicode, UAX 9). */
  private static final ImmutableRangeSet<Integer> DIRECTION =
      ImmutableRangeSet.<Integer>builder()
          .add(Range.closed(0x061C, 0x061C))
          .add(Range.closed(0x200E, 0x200F))
          .add(Range.closed(0x202A, 0x202E))
          .add(Range.closed(0x2066, 0x2069))
          .build();

  private Terminal() {}

  /** The text on one line, white space folded, without anything that acts on a terminal. */
  static String line(String text) {
    StringBuilder line = new StringBuilder();
    boolean blank = false;
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      i += Character.charCount(point);
      if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
        blank = line.length() > 0;
        continue;
      }
      if (blank) {
        line.append(' ');
        blank = false;
      }
      line.appendCodePoint(acts(point) ? REPLACEMENT : point);
    }
    return line.toString();
  }

  private static boolean acts(int point) {
    return Character.isISOControl(point)
        || Character.getType(point) == Character.SURROGATE
        || DIRECTION.contains(point);
  }

  /** Number of cells of a {@link #line}. */
  static int width(String line) {
    return line.codePoints().map(Terminal::width).sum();
  }

  private static int width(int point) {
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> WIDE.contains(point) ? 2 : 1;
    };
  }

  /** The line of a text in at most {@code cells} cells, at least 1; a cut is marked. */
  static String fit(String text, int cells) {
    String line = line(text);
    int used = 0;
    int end = 0;
    int keep = 0;
    while (end < line.length()) {
      int point = line.codePointAt(end);
      used += width(point);
      if (used > cells) {
        return line.substring(0, keep).stripTrailing() + CUT;
      }
      end += Character.charCount(point);
      if (used < cells) {
        keep = end;
      }
    }
    return line;
  }

  /** {@link #fit}, filled up with blanks on the right. */
  static String left(String text, int cells) {
    String line = fit(text, cells);
    return line + " ".repeat(cells - width(line));
  }

  /** {@link #fit}, filled up with blanks on the left. */
  static String right(String text, int cells) {
    String line = fit(text, cells);
    return " ".repeat(cells - width(line)) + line;
  }
}
