package hearsay.match;

import hearsay.language.Dependencies;
import hearsay.language.Sentence;
import hearsay.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A number in a text, what it counts, and how exactly it is meant.
 *
 * @param value the number
 * @param unit lemma of what is counted, or {@code $}, {@code %}; empty where nothing is named
 * @param bound whether it is exact, a bound or round
 */
record Quantity(double value, String unit, Bound bound) {

  /** How exactly a number is meant. */
  enum Bound {
    EXACT,
    /** "at least", "more than". */
    LEAST,
    /** "at most", "up to", "fewer than". */
    MOST,
    /** "about", "nearly", "some". */
    ROUND
  }

  private static final Pattern DIGITS = Pattern.compile("[0-9][0-9,]*(\\.[0-9]+)?|\\.[0-9]+");

  private static final Map<String, Double> WORDS =
      Map.ofEntries(
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
          Map.entry("nineteen", 19.0),
          Map.entry("twenty", 20.0),
          Map.entry("thirty", 30.0),
          Map.entry("forty", 40.0),
          Map.entry("fifty", 50.0),
          Map.entry("sixty", 60.0),
          Map.entry("seventy", 70.0),
          Map.entry("eighty", 80.0),
          Map.entry("ninety", 90.0),
          Map.entry("dozen", 12.0));

  private static final Map<String, Double> SCALES =
      Map.of(
          "hundred",
          1e2,
          "thousand",
          1e3,
          "million",
          1e6,
          "billion",
          1e9,
          "trillion",
          1e12,
          "m",
          1e6,
          "mln",
          1e6,
          "bn",
          1e9);

  private static final Map<String, Bound> BOUNDS =
      Map.ofEntries(
          Map.entry("least", Bound.LEAST),
          Map.entry("more", Bound.LEAST),
          Map.entry("over", Bound.LEAST),
          Map.entry("above", Bound.LEAST),
          Map.entry("exceed", Bound.LEAST),
          Map.entry("most", Bound.MOST),
          Map.entry("fewer", Bound.MOST),
          Map.entry("less", Bound.MOST),
          Map.entry("under", Bound.MOST),
          Map.entry("below", Bound.MOST),
          Map.entry("about", Bound.ROUND),
          Map.entry("around", Bound.ROUND),
          Map.entry("nearly", Bound.ROUND),
          Map.entry("almost", Bound.ROUND),
          Map.entry("some", Bound.ROUND),
          Map.entry("approximately", Bound.ROUND),
          Map.entry("roughly", Bound.ROUND));

  private static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan.",
          "feb.",
          "aug.",
          "sept.",
          "oct.",
          "nov.",
          "dec.");

  /** The unit of a day of a month; of a bare year. */
  private static final String DAY = "day of month";

  private static final String YEAR = "calendar year";

  /** Spans of time, in days, so that a fortnight is two weeks. */
  private static final Map<String, Double> DAYS =
      Map.of("day", 1.0, "week", 7.0, "fortnight", 14.0, "month", 30.0, "year", 365.0);

  /** The quantities of a sentence, in text order. */
  static List<Quantity> in(Sentence sentence) {
    List<Quantity> quantities = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      OptionalDouble value = number(sentence.token(i));
      if (value.isEmpty()) {
        i++;
        continue;
      }
      int begin = i;
      double total = value.getAsDouble();
      i++;
      while (i < sentence.size() && SCALES.containsKey(word(sentence, i))) {
        total *= SCALES.getOrDefault(word(sentence, i), 1.0);
        i++;
      }
      String unit = unit(sentence, begin, i - 1, total);
      if (DAYS.containsKey(unit)) {
        total *= DAYS.getOrDefault(unit, 1.0);
        unit = "day";
      }
      quantities.add(new Quantity(total, unit, bound(sentence, begin)));
    }
    return quantities;
  }

  /**
   * Whether both count the like, or one does not say what it counts. Units are compared by {@code
   * knowledge}: people and workers are near, dollars and people are not.
   */
  boolean comparable(Quantity other, WordKnowledge knowledge) {
    return unit.isEmpty() || other.unit.isEmpty() || knowledge.nearness(unit, other.unit) >= 0.6;
  }

  /** Whether both can be true of one count: equal, within a bound, or one rounds the other. */
  boolean agrees(Quantity other) {
    if (value == other.value) {
      return true;
    }
    return within(this, other) || within(other, this);
  }

  private static boolean within(Quantity loose, Quantity exact) {
    double distance = Math.abs(loose.value - exact.value);
    return switch (loose.bound) {
      case EXACT -> false;
      // Five more than "at least 40" is the like count; four hundred more is another one.
      case LEAST -> exact.value >= loose.value && distance <= 0.25 * loose.value;
      case MOST -> exact.value <= loose.value && distance <= 0.25 * loose.value;
      case ROUND -> distance <= 0.05 * Math.max(loose.value, exact.value);
    };
  }

  @Override
  public String toString() {
    String number =
        value == Math.rint(value) && value < 1e15 ? "%d".formatted((long) value) : "" + value;
    return unit.isEmpty() ? number : number + " " + unit;
  }

  private static OptionalDouble number(Token token) {
    String text = token.text().toLowerCase(Locale.ROOT);
    if (DIGITS.matcher(text).matches()) {
      return OptionalDouble.of(Double.parseDouble(text.replace(",", "")));
    }
    // "One" is more often a pronoun or article than a count.
    Double named = WORDS.get(text);
    if (token.tag().equals("CD") && !text.equals("one") && named != null) {
      return OptionalDouble.of(named);
    }
    int hyphen = text.indexOf('-');
    if (token.tag().equals("CD") && hyphen > 0) {
      Double tens = WORDS.get(text.substring(0, hyphen));
      Double ones = WORDS.get(text.substring(hyphen + 1));
      if (tens != null && ones != null) {
        return OptionalDouble.of(tens + ones);
      }
    }
    return OptionalDouble.empty();
  }

  private static String unit(Sentence sentence, int begin, int end, double value) {
    if (begin > 0 && sentence.token(begin - 1).text().endsWith("$")) {
      return "$";
    }
    if (begin > 0 && MONTHS.contains(word(sentence, begin - 1))) {
      return value <= 31 ? DAY : YEAR;
    }
    String next = end + 1 < sentence.size() ? word(sentence, end + 1) : "";
    if (next.equals("%") || next.equals("percent")) {
      return "%";
    }
    Dependencies tree = sentence.dependencies();
    int head = tree.head(end);
    if (head > end && sentence.token(head).isNoun()) {
      return sentence.token(head).lemma().toLowerCase(Locale.ROOT);
    }
    return begin == end && value >= 1900 && value <= 2100 && value == Math.rint(value) ? YEAR : "";
  }

  private static Bound bound(Sentence sentence, int begin) {
    for (int i = Math.max(0, begin - 3); i < begin; i++) {
      Bound bound = BOUNDS.get(word(sentence, i));
      if (bound != null) {
        return bound;
      }
    }
    return Bound.EXACT;
  }

  private static String word(Sentence sentence, int index) {
    return sentence.token(index).text().toLowerCase(Locale.ROOT);
  }
}
