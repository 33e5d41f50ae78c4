package hearsay.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number, or the two that something lies between: "12", "10 to 12", "between 10 and 12", "twice".
 *
 * @param low the number, or the lower of two
 * @param high the number, or the higher of two
 * @param end one past its last token
 * @param times whether it tells how often
 * @param counts whether it says how many at all
 */
record NumberRange(double low, double high, int end, boolean times, boolean counts) {

  private static final Pattern DASHED = Pattern.compile("(\\d+)[-\u2013](\\d+)");

  private static final Map<String, Double> TIMES = Map.of("twice", 2.0, "thrice", 3.0);

  /** The number that begins at the token; null where none does. */
  static @Nullable NumberRange at(List<Token> tokens, int at) {
    String word = lower(tokens, at);
    Double times = TIMES.get(word);
    if (times != null) {
      return new NumberRange(times, times, at + 1, true, true);
    }
    if (!NumberPhrase.mayBeginWith(word)) {
      return null;
    }
    Matcher dashed = DASHED.matcher(word);
    if (dashed.matches()) {
      double low = Double.parseDouble(dashed.group(1));
      double high = Double.parseDouble(dashed.group(2));
      return low < high ? new NumberRange(low, high, at + 1, false, true) : null;
    }
    boolean between = at > 0 && lower(tokens, at - 1).equals("between");
    NumberPhrase first = between ? NumberPhrase.beforeAnd(tokens, at) : NumberPhrase.at(tokens, at);
    if (first == null) {
      return null;
    }
    double value = first.value();
    int end = first.end();
    // "10 to 12", "between 10 and 12"
    if (first.counts()
        && end + 1 < tokens.size()
        && lower(tokens, end).equals(between ? "and" : "to")) {
      NumberPhrase second = NumberPhrase.at(tokens, end + 1);
      if (second != null && second.counts()) {
        double high = second.value();
        // "3 to 4 million" are millions both.
        boolean shared = first.scale() == 1 && value < high / second.scale();
        double low = shared ? value * second.scale() : value;
        if (low < high) {
          return new NumberRange(low, high, second.end(), false, true);
        }
      }
    }
    return new NumberRange(value, value, end, false, first.counts());
  }

  private static String lower(List<Token> tokens, int at) {
    return tokens.get(at).text().toLowerCase(Locale.ROOT);
  }
}
