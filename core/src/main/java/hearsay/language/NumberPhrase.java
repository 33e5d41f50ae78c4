package hearsay.language;

import com.google.common.collect.Sets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number in figures or words at one place of a text: "1,250", "3.5 million", "seventy-five", "a
 * hundred and five", "two dozen", "one and a half million", "half a million".
 *
 * @param value the number
 * @param scale by how much the magnitudes at its end multiply: a million for "3 million", 1 for "3"
 * @param end index of the first token behind it
 * @param counts whether it says how many; false for what is ordered or divided by it
 *     ("twenty-first", "two-thirds")
 */
record NumberPhrase(double value, double scale, int end, boolean counts) {

  private static final Pattern DIGITS =
      Pattern.compile(
          "(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?(k|m|mn|bn|tn)?", Pattern.CASE_INSENSITIVE);

  /** Below twenty. */
  private static final Map<String, Double> SMALL =
      Map.ofEntries(
          Map.entry("zero", 0.0),
          Map.entry("one", 1.0),
          Map.entry("two", 2.0),
          Map.entry("three", 3.0),
          Map.entry("four", 4.0),
          Map.entry("five", 5.0),
          Map.entry("six", 6.0),
          Map.entry("seven", 7.0),
          Map.entry("eight", 8.0),
          Map.entry("nine", 9.0),
          Map.entry("ten", 10.0),
          Map.entry("eleven", 11.0),
          Map.entry("twelve", 12.0),
          Map.entry("thirteen", 13.0),
          Map.entry("fourteen", 14.0),
          Map.entry("fifteen", 15.0),
          Map.entry("sixteen", 16.0),
          Map.entry("seventeen", 17.0),
          Map.entry("eighteen", 18.0),
          Map.entry("nineteen", 19.0));

  /** The number below twenty that a word names; null for other words. */
  static @Nullable Double small(String word) {
    return SMALL.get(word);
  }

  private static final Map<String, Double> TENS =
      Map.of(
          "twenty", 20.0, "thirty", 30.0, "forty", 40.0, "fifty", 50.0, "sixty", 60.0, "seventy",
          70.0, "eighty", 80.0, "ninety", 90.0);

  private static final Map<String, Double> MAGNITUDES =
      Map.ofEntries(
          Map.entry("dozen", 12.0),
          Map.entry("hundred", 1e2),
          Map.entry("thousand", 1e3),
          Map.entry("million", 1e6),
          Map.entry("billion", 1e9),
          Map.entry("trillion", 1e12),
          Map.entry("k", 1e3),
          Map.entry("m", 1e6),
          Map.entry("mn", 1e6),
          Map.entry("mln", 1e6),
          Map.entry("bn", 1e9),
          Map.entry("tn", 1e12));

  /** Behind "a" and "half a": whole words only, "a k" is no number. */
  private static final Set<String> SPELT =
      Set.of("dozen", "hundred", "thousand", "million", "billion", "trillion");

  private static final Pattern ORDINAL =
      Pattern.compile(
          "(?:first|second|third|half|halve|quarter"
              + "|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|(?:thir|four|fif|six|seven|eigh"
              + "|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)tie|hundred|thousand|million"
              + "|billion)th)s?");

  private static final Set<String> ARTICLES = Set.of("a", "an");

  private static final double HUNDRED = 100;

  /** Words that a number may begin with, beside figures and words with a hyphen. */
  private static final Set<String> BEGINNINGS =
      Sets.union(Sets.union(TENS.keySet(), SMALL.keySet()), Set.of("a", "an", "half"))
          .immutableCopy();

  /** Whether a number may begin with a word; most words are passed over so, at little cost. */
  static boolean mayBeginWith(String word) {
    char first = word.isEmpty() ? ' ' : word.charAt(0);
    return first >= '0' && first <= '9' || word.indexOf('-') > 0 || BEGINNINGS.contains(word);
  }

  /** The number that begins at a token, or null where none does. Reads no further than it goes. */
  static @Nullable NumberPhrase at(List<Token> tokens, int at) {
    return at(tokens, at, true);
  }

  /** The same; "and" is not taken into it, for "between one hundred and five hundred". */
  static @Nullable NumberPhrase beforeAnd(List<Token> tokens, int at) {
    return at(tokens, at, false);
  }

  private static @Nullable NumberPhrase at(List<Token> tokens, int at, boolean joinsAnd) {
    String word = lower(tokens, at);
    if (ARTICLES.contains(word) && SPELT.contains(lower(tokens, at + 1))) {
      return scaled(tokens, at + 1, 1, joinsAnd);
    }
    if (word.equals("half")
        && ARTICLES.contains(lower(tokens, at + 1))
        && SPELT.contains(lower(tokens, at + 2))) {
      return scaled(tokens, at + 2, 0.5, joinsAnd);
    }
    OptionalDouble figures = figures(word);
    if (figures.isPresent()) {
      return scaled(tokens, at + 1, figures.getAsDouble(), joinsAnd);
    }
    NumberPhrase small = belowHundred(tokens, at);
    if (small == null || !small.counts) {
      return small;
    }
    int end = small.end;
    if (joinsAnd && isHalf(tokens, end)) {
      return scaled(tokens, end + 3, small.value + 0.5, joinsAnd);
    }
    return scaled(tokens, end, small.value, joinsAnd);
  }

  /** A number and the magnitudes behind it, with what is added below them. */
  private static NumberPhrase scaled(List<Token> tokens, int from, double first, boolean joinsAnd) {
    double scale = 1;
    double magnitude = 1;
    int end = from;
    for (Double next = MAGNITUDES.get(lower(tokens, end));
        next != null;
        next = MAGNITUDES.get(lower(tokens, end))) {
      magnitude = next;
      scale *= next;
      end++;
    }
    double value = first * scale;
    if (!joinsAnd || magnitude < HUNDRED) {
      return new NumberPhrase(value, scale, end, true);
    }
    if (isHalf(tokens, end)) {
      return new NumberPhrase(value + 0.5 * magnitude, 1, end + 3, true);
    }
    int rest = lower(tokens, end).equals("and") ? end + 1 : end;
    if (rest > end && ORDINAL.matcher(lower(tokens, rest)).matches()) {
      return new NumberPhrase(value, 1, rest + 1, false);
    }
    NumberPhrase below = belowHundred(tokens, rest);
    // "Two hundred 40-foot boats": figures are another number.
    if (below == null) {
      return new NumberPhrase(value, scale, end, true);
    }
    if (!below.counts) {
      return below;
    }
    return smaller(tokens, below, value, magnitude);
  }

  /** What stands below a magnitude: "five", "twenty-three", "four hundred and six". */
  private static NumberPhrase smaller(
      List<Token> tokens, NumberPhrase below, double value, double magnitude) {
    NumberPhrase rest = scaled(tokens, below.end, below.value, true);
    if (!rest.counts || rest.value < magnitude) {
      return new NumberPhrase(value + rest.value, 1, rest.end, rest.counts);
    }
    // "Two hundred and five thousand": the magnitude is of both.
    double together = (value + below.value) * rest.scale;
    return new NumberPhrase(together, rest.scale, rest.end, true);
  }

  /** A word below twenty, or tens with or without ones: one token, or three with a hyphen. */
  private static @Nullable NumberPhrase belowHundred(List<Token> tokens, int at) {
    String word = lower(tokens, at);
    int hyphen = word.indexOf('-');
    if (hyphen > 0) {
      return hyphenated(word.substring(0, hyphen), word.substring(hyphen + 1), at + 1);
    }
    Double tens = TENS.get(word);
    Double value = tens != null ? tens : SMALL.get(word);
    if (value == null) {
      return null;
    }
    if (lower(tokens, at + 1).equals("-")) {
      NumberPhrase joined = hyphenated(word, lower(tokens, at + 2), at + 3);
      if (joined != null) {
        return joined;
      }
    } else if (tens != null) {
      Double ones = SMALL.get(lower(tokens, at + 1));
      if (ones != null && ones > 0 && ones < 10) {
        return new NumberPhrase(tens + ones, 1, at + 2, true);
      }
    } else if (lower(tokens, at + 1).endsWith("s")
        && ORDINAL.matcher(lower(tokens, at + 1)).matches()) {
      return new NumberPhrase(value, 1, at + 2, false);
    }
    return new NumberPhrase(value, 1, at + 1, true);
  }

  private static @Nullable NumberPhrase hyphenated(String first, String second, int end) {
    Double tens = TENS.get(first);
    Double value = tens != null ? tens : SMALL.get(first);
    Double ones = SMALL.get(second);
    if (tens != null && ones != null && ones > 0 && ones < 10) {
      return new NumberPhrase(tens + ones, 1, end, true);
    }
    return value != null && ORDINAL.matcher(second).matches()
        ? new NumberPhrase(value, 1, end, false)
        : null;
  }

  private static OptionalDouble figures(String word) {
    Matcher digits = DIGITS.matcher(word);
    if (!digits.matches()) {
      return OptionalDouble.empty();
    }
    String fraction = digits.group(2) == null ? "" : digits.group(2);
    double value = Double.parseDouble(digits.group(1).replace(",", "") + fraction);
    String magnitude = digits.group(3);
    return OptionalDouble.of(
        magnitude == null
            ? value
            : value * MAGNITUDES.getOrDefault(magnitude.toLowerCase(Locale.ROOT), 1.0));
  }

  private static boolean isHalf(List<Token> tokens, int at) {
    return lower(tokens, at).equals("and")
        && ARTICLES.contains(lower(tokens, at + 1))
        && lower(tokens, at + 2).equals("half");
  }

  private static String lower(List<Token> tokens, int at) {
    return at < tokens.size() ? tokens.get(at).text().toLowerCase(Locale.ROOT) : "";
  }
}
