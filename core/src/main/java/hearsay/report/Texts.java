package hearsay.report;

import com.google.common.base.CharMatcher;
import java.util.function.Function;

/** Work on texts that somebody else wrote, code unit by code unit. */
final class Texts {

  private static final CharMatcher CONTROL =
      CharMatcher.javaIsoControl()
          .and(CharMatcher.noneOf("\t\n\r"))
          .or(CharMatcher.anyOf("\uFFFE\uFFFF"))
          .precomputed();

  private Texts() {}

  /** The text with each surrogate that has no partner replaced; the text itself if it has none. */
  static String mapLoneSurrogates(String text, Function<Character, String> replacement) {
    int first = loneSurrogate(text, 0);
    if (first < 0) {
      return text;
    }
    StringBuilder mapped = new StringBuilder(text.length() + 16);
    int copied = 0;
    for (int at = first; at >= 0; at = loneSurrogate(text, copied)) {
      mapped.append(text, copied, at).append(replacement.apply(text.charAt(at)));
      copied = at + 1;
    }
    return mapped.append(text, copied, text.length()).toString();
  }

  private static int loneSurrogate(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (Character.isSurrogate(unit)) {
        boolean paired =
            Character.isHighSurrogate(unit)
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
        if (!paired) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }

  /**
   * The text as far as XML, DOT and CSV can hold it: halves of surrogate pairs, and control
   * characters other than tab, line feed and carriage return, are replaced by U+FFFD, one for one.
   */
  static String plain(String text) {
    return CONTROL.replaceFrom(mapLoneSurrogates(text, unit -> "\uFFFD"), '\uFFFD');
  }

  /** At most so many code units of a text, at least 2; a cut is marked and never halves a pair. */
  static String shorten(String text, int units) {
    if (text.length() <= units) {
      return text;
    }
    int end = units - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }
}
