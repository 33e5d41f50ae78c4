package hearsay.ingest;

import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line of a text that is not blank.
 *
 * @param number counted from 1, blank lines included
 * @param span without the white space around it
 * @param opens whether it is the text's first line or stands below a blank one
 */
record Line(int number, Span span, boolean opens) {

  /**
   * The lines that are not blank, in text order. A line ends with a line feed, a carriage return,
   * both, or one of Unicode's own line ends. Linear in the text's length.
   */
  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    int number = 1;
    boolean opens = true;
    int begin = 0;
    while (begin < text.length()) {
      int end = begin;
      while (end < text.length() && !isEnd(text.charAt(end))) {
        end++;
      }
      Optional<Span> span = Blank.trim(text, begin, end);
      if (span.isPresent()) {
        lines.add(new Line(number, span.get(), opens));
      }
      opens = span.isEmpty();
      begin = end + lineEndLength(text, end);
      number++;
    }
    return List.copyOf(lines);
  }

  /** Whether a line may end with this code unit. */
  static boolean isEnd(char unit) {
    return unit == '\n' || unit == '\r' || unit == '\u0085' || unit == '\u2028' || unit == '\u2029';
  }

  private static int lineEndLength(String text, int at) {
    return text.startsWith("\r\n", at) ? 2 : 1;
  }
}
