package hearsay.language;

import hearsay.language.Quantity.Bound;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads quantities off tokens. Years, days of a month, clock times, ages set off by commas and the
 * word "one" used for "a" are no quantities. Stateless; one pass over the tokens.
 */
public final class QuantityReader {

  private static final Map<String, String> UNITS =
      Map.ofEntries(
          Map.entry("%", "%"),
          Map.entry("percent", "%"),
          Map.entry("percentage", "%"),
          Map.entry("dollar", "$"),
          Map.entry("euro", "€"),
          Map.entry("pound", "£"),
          Map.entry("ruble", "RUB"),
          Map.entry("rouble", "RUB"),
          Map.entry("yuan", "CNY"),
          Map.entry("yen", "¥"));

  private static final Set<String> SIGNS = Set.of("$", "€", "£", "¥", "US$", "C$", "A$");

  /** Words right before a number, longest first, and what they make of it. */
  private static final Map<String, Bound> BOUNDS =
      Map.ofEntries(
          Map.entry("at least", Bound.AT_LEAST),
          Map.entry("no fewer than", Bound.AT_LEAST),
          Map.entry("no less than", Bound.AT_LEAST),
          Map.entry("not less than", Bound.AT_LEAST),
          Map.entry("more than", Bound.AT_LEAST),
          Map.entry("greater than", Bound.AT_LEAST),
          Map.entry("upwards of", Bound.AT_LEAST),
          Map.entry("over", Bound.AT_LEAST),
          Map.entry("above", Bound.AT_LEAST),
          Map.entry("exceeding", Bound.AT_LEAST),
          Map.entry("minimum", Bound.AT_LEAST),
          Map.entry("minimum of", Bound.AT_LEAST),
          Map.entry("at most", Bound.AT_MOST),
          Map.entry("up to", Bound.AT_MOST),
          Map.entry("as many as", Bound.AT_MOST),
          Map.entry("as much as", Bound.AT_MOST),
          Map.entry("no more than", Bound.AT_MOST),
          Map.entry("not more than", Bound.AT_MOST),
          Map.entry("fewer than", Bound.AT_MOST),
          Map.entry("less than", Bound.AT_MOST),
          Map.entry("under", Bound.AT_MOST),
          Map.entry("below", Bound.AT_MOST),
          Map.entry("maximum of", Bound.AT_MOST));

  private static final Set<String> ABOUT =
      Set.of(
          "nearly",
          "almost",
          "about",
          "around",
          "approximately",
          "roughly",
          "some",
          "circa",
          "close to",
          "estimated",
          "an estimated");

  private static final Set<String> CALENDAR =
      Stream.of(
              CalendarNames.MONTHS,
              List.of(
                  "jan.", "feb.", "mar.", "apr.", "jun.", "jul.", "aug.", "sept.", "sep.", "oct.",
                  "nov.", "dec."))
          .flatMap(List::stream)
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> NAMED_BY_NUMBER =
      Set.of(
          "quay",
          "gate",
          "flight",
          "article",
          "room",
          "section",
          "chapter",
          "page",
          "no.",
          "route",
          "number",
          "phase",
          "channel",
          "line",
          "group",
          "unit",
          "platform",
          "pier",
          "level");

  /** Before "one" they make it a number: "just one jet". */
  private static final Set<String> ONLY = Set.of("just", "only", "exactly");

  /** How far what is called a third may be from it, as a share. */
  private static final double ROUGH = 0.1;

  private QuantityReader() {}

  /** The quantities in text order; empty where there are none. */
  public static List<Quantity> read(List<Token> tokens) {
    List<Quantity> found = new ArrayList<>();
    List<ClockTime> times = ClockReader.read(tokens);
    int i = 0;
    while (i < tokens.size()) {
      NumberRange number = NumberRange.at(tokens, i);
      if (number == null) {
        i++;
      } else {
        Span digits = tokens.get(i).span();
        boolean clock = times.stream().anyMatch(time -> time.span().contains(digits));
        if (!clock && isQuantity(tokens, i, number)) {
          found.add(quantity(tokens, i, number));
        }
        i = number.end();
      }
    }
    return List.copyOf(found);
  }

  /**
   * What {@link #read} finds, and what is told without a number of its own: shares as percent ("a
   * third of the crop" is 30 to 37), and single lengths of time ("lasted an hour").
   */
  public static List<Quantity> readAll(List<Token> tokens) {
    List<Quantity> worded = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      WordedNumber number = WordedNumber.at(tokens, i);
      if (number != null) {
        boolean share = !number.unit().isEmpty();
        Quantity read =
            quantity(
                tokens,
                i,
                new NumberRange(number.value(), number.value(), number.end(), false, true));
        worded.add(
            new Quantity(
                share ? read.low() * (1 - ROUGH) : read.low(),
                share ? read.high() * (1 + ROUGH) : read.high(),
                read.bound(),
                share || read.approximate(),
                number.unit(),
                read.counted(),
                false,
                read.span()));
        i = number.end() - 1;
      }
    }
    List<Quantity> all = new ArrayList<>(worded);
    for (Quantity quantity : read(tokens)) {
      if (worded.stream().noneMatch(other -> other.span().overlaps(quantity.span()))) {
        all.add(quantity);
      }
    }
    all.sort(Comparator.comparingInt(quantity -> quantity.span().begin()));
    return List.copyOf(all);
  }

  private static boolean isQuantity(List<Token> tokens, int at, NumberRange number) {
    String word = lower(tokens, at);
    String before = at > 0 ? lower(tokens, at - 1) : "";
    String after = number.end() < tokens.size() ? lower(tokens, number.end()) : "";
    if (!number.counts()) {
      return false;
    }
    if (CALENDAR.contains(before) || CALENDAR.contains(after) && number.low() <= 31) {
      return false;
    }
    if (NAMED_BY_NUMBER.contains(before)) {
      return false;
    }
    boolean digits = Character.isDigit(word.charAt(0));
    boolean unit = SIGNS.contains(before) || UNITS.containsKey(after);
    if (digits && word.length() == 4 && !unit && number.end() == at + 1 && isYear(number.low())) {
      return false;
    }
    if (digits && before.equals(",") && (after.equals(",") || after.equals("."))) {
      return false;
    }
    if (Set.of("am", "a.m.", "pm", "p.m.", "o'clock", "oclock").contains(after)
        || after.equals(":")) {
      return false;
    }
    if (word.equals("one") && number.end() == at + 1) {
      boolean noun = number.end() < tokens.size() && tokens.get(number.end()).isNoun();
      return noun
          && (ONLY.contains(before)
              || !Set.of("day", "time", "way", "thing", "man").contains(after) && at == 0);
    }
    return true;
  }

  private static boolean isYear(double value) {
    return value >= 1500 && value <= 2199;
  }

  private static Quantity quantity(List<Token> tokens, int at, NumberRange number) {
    int begin = at;
    int end = number.end();
    String unit = "";
    if (begin > 0 && SIGNS.contains(tokens.get(begin - 1).text())) {
      unit = tokens.get(begin - 1).text();
      unit = unit.endsWith("$") ? "$" : unit;
      begin--;
    }
    if (end < tokens.size()
        && lower(tokens, end).equals("per")
        && end + 1 < tokens.size()
        && lower(tokens, end + 1).startsWith("cent")) {
      unit = "%";
      end += 2;
    } else if (end < tokens.size() && UNITS.containsKey(lemma(tokens, end))) {
      unit = UNITS.getOrDefault(lemma(tokens, end), "");
      end++;
    }
    Bound bound = Bound.EXACT;
    boolean about = false;
    for (int length = 3; length >= 1; length--) {
      if (begin - length < 0) {
        continue;
      }
      String phrase = phrase(tokens, begin - length, begin);
      if (BOUNDS.containsKey(phrase)) {
        bound = BOUNDS.getOrDefault(phrase, Bound.EXACT);
        begin -= length;
        break;
      }
      if (ABOUT.contains(phrase)) {
        about = true;
        begin -= length;
        break;
      }
    }
    boolean times =
        number.times()
            || end < tokens.size() && Set.of("time", "occasion").contains(lemma(tokens, end));
    return new Quantity(
        number.low(),
        number.high(),
        bound,
        about,
        unit,
        CountedNoun.of(tokens, at, end),
        times,
        new Span(tokens.get(begin).begin(), tokens.get(Math.max(end, at + 1) - 1).end()));
  }

  private static String phrase(List<Token> tokens, int from, int to) {
    StringBuilder phrase = new StringBuilder();
    for (int i = from; i < to; i++) {
      phrase.append(i > from ? " " : "").append(lower(tokens, i));
    }
    return phrase.toString();
  }

  private static String lower(List<Token> tokens, int at) {
    return tokens.get(at).text().toLowerCase(Locale.ROOT);
  }

  private static String lemma(List<Token> tokens, int at) {
    return tokens.get(at).lemma().toLowerCase(Locale.ROOT);
  }
}
