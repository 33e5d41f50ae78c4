package hearsay.relate.origin;

import java.util.Locale;
import java.util.regex.Pattern;

/** A text without case and punctuation, so that copies are equal. */
final class Plain {

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Plain() {}

  /** Its words in lower case, a blank between them. */
  static String of(String text) {
    return NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").trim();
  }
}
