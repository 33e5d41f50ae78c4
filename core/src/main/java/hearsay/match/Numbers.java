package hearsay.match;

import hearsay.language.CalendarNames;
import hearsay.language.Quantity;
import hearsay.language.Quantity.Bound;
import hearsay.language.QuantityReader;
import hearsay.language.Sentence;
import hearsay.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The numbers of a statement, and how two of them compare. Stateless. */
final class Numbers {

  /** What is counted by the number of a day in its month, and by that of a year. */
  private static final String DAY_OF_MONTH = "day of month";

  private static final String YEAR = "calendar year";

  private static final Set<String> MONTHS =
      Stream.of(
              CalendarNames.MONTHS,
              List.of("jan.", "feb.", "aug.", "sept.", "oct.", "nov.", "dec."))
          .flatMap(List::stream)
          .collect(Collectors.toUnmodifiableSet());

  /** Spans of time, in days, so that a fortnight is two weeks. */
  private static final Map<String, Double> DAYS =
      Map.of("day", 1.0, "week", 7.0, "fortnight", 14.0, "month", 30.0, "year", 365.0);

  /** So near two things counted must be to be counted together: people and workers are. */
  private static final double LIKE = 0.6;

  /** How far a number said to be rounded may be from the exact one, as a share of the larger. */
  private static final double ROUNDING = 0.05;

  /** Five more than "at least 40" is the like count; four hundred more is another one. */
  private static final double BEYOND_BOUND = 0.25;

  private Numbers() {}

  /** What a sentence counts, then the days and years that it names. */
  static List<Quantity> in(Sentence sentence) {
    List<Quantity> numbers = new ArrayList<>();
    for (Quantity quantity : QuantityReader.read(sentence.tokens())) {
      numbers.add(inDays(quantity));
    }
    addDates(sentence.tokens(), numbers);
    return numbers;
  }

  private static Quantity inDays(Quantity quantity) {
    String counted = quantity.counted().toLowerCase(Locale.ROOT);
    double days = quantity.unit().isEmpty() ? DAYS.getOrDefault(counted, 0.0) : 0;
    return new Quantity(
        days > 0 ? quantity.low() * days : quantity.low(),
        days > 0 ? quantity.high() * days : quantity.high(),
        quantity.bound(),
        quantity.approximate(),
        quantity.unit(),
        days > 0 ? "day" : counted,
        quantity.times(),
        quantity.span());
  }

  private static void addDates(List<Token> tokens, List<Quantity> into) {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      int length = token.text().length();
      if (length > 4 || length == 3 || !isFigures(token.text())) {
        continue;
      }
      int value = Integer.parseInt(token.text());
      boolean day = value >= 1 && value <= 31 && (isMonth(tokens, i - 1) || isMonth(tokens, i + 1));
      boolean year = value >= 1900 && value <= 2100;
      boolean counted = into.stream().anyMatch(quantity -> quantity.span().contains(token.span()));
      if (!counted && (day || year)) {
        String what = day ? DAY_OF_MONTH : YEAR;
        into.add(new Quantity(value, value, Bound.EXACT, false, "", what, false, token.span()));
      }
    }
  }

  private static boolean isFigures(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static boolean isMonth(List<Token> tokens, int at) {
    return at >= 0
        && at < tokens.size()
        && tokens.get(at).isProperNoun()
        && MONTHS.contains(tokens.get(at).text().toLowerCase(Locale.ROOT));
  }

  /** Lemma of what is counted, or the sign of a unit; empty where nothing is named. */
  static String unit(Quantity quantity) {
    return quantity.unit().isEmpty() ? quantity.counted() : quantity.unit();
  }

  /**
   * Whether both count the like, or one does not say what it counts. People and workers are near,
   * dollars and people are not.
   */
  static boolean comparable(Quantity one, Quantity other, WordKnowledge knowledge) {
    String a = unit(one);
    String b = unit(other);
    return a.isEmpty() || b.isEmpty() || knowledge.nearness(a, b) >= LIKE;
  }

  /** Whether both can be true of one count: equal, within a bound, or one rounds the other. */
  static boolean agree(Quantity one, Quantity other) {
    return one.overlaps(other) || within(one, other) || within(other, one);
  }

  private static boolean within(Quantity loose, Quantity exact) {
    double distance = Math.abs(loose.low() - exact.low());
    if (loose.approximate() && distance <= ROUNDING * Math.max(loose.high(), exact.high())) {
      return true;
    }
    return switch (loose.bound()) {
      case EXACT -> false;
      case AT_LEAST -> exact.high() >= loose.low() && distance <= BEYOND_BOUND * loose.low();
      case AT_MOST -> exact.low() <= loose.high() && distance <= BEYOND_BOUND * loose.low();
    };
  }

  /** For a reader: "487 job", "10 to 12 %". */
  static String words(Quantity quantity) {
    String value =
        quantity.low() == quantity.high()
            ? plain(quantity.low())
            : plain(quantity.low()) + " to " + plain(quantity.high());
    return unit(quantity).isEmpty() ? value : value + " " + unit(quantity);
  }

  private static String plain(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }
}
