package hearsay.language;

import hearsay.model.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads dates off tokens: "March 4, 2031", "4 March", "in November 2024", "on Tuesday",
 * "yesterday". A weekday means the latest such day up to the article's own date, unless "next"
 * stands before it; without an article date it stays a weekday. Stateless; one pass.
 */
public final class DateReader {

  private static final Map<String, Integer> MONTHS = months();
  private static final Map<String, DayOfWeek> WEEKDAYS = weekdays();
  private static final Map<String, Integer> RELATIVE =
      Map.of("today", 0, "tonight", 0, "yesterday", -1, "tomorrow", 1);
  private static final Set<String> LIMITS =
      Set.of("since", "until", "till", "before", "after", "by", "from", "through");
  private static final Set<String> FUTURE = Set.of("next", "coming", "this");
  private static final Set<String> SKIP = Set.of("early", "late", "mid", "on", "in", "the", "of");
  private static final Pattern DAY = Pattern.compile("([0-2]?\\d|3[01])(st|nd|rd|th)?");
  private static final Pattern YEAR = Pattern.compile("(1[5-9]|20|21)\\d\\d");

  private DateReader() {}

  /**
   * The dates in text order.
   *
   * @param tokens of one content
   * @param published the article's day, where known: completes years and weekdays
   */
  public static List<DateMention> read(List<Token> tokens, Optional<LocalDate> published) {
    List<DateMention> found = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      int end = i + 1;
      String word = lower(tokens, i);
      if (isMonth(tokens, i)) {
        end = month(tokens, i, published, found);
      } else if (WEEKDAYS.containsKey(word) && tokens.get(i).isNoun()) {
        weekday(tokens, i, published, found);
      } else if (RELATIVE.containsKey(word) && published.isPresent()) {
        add(found, tokens, i, i + 1, published.get().plusDays(RELATIVE.getOrDefault(word, 0)));
      } else if (YEAR.matcher(word).matches() && i > 0 && yearPlace(tokens, i)) {
        int year = Integer.parseInt(word);
        found.add(
            new DateMention(
                OptionalInt.of(year),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                limit(tokens, i),
                tokens.get(i).span()));
      }
      i = end;
    }
    return List.copyOf(found);
  }

  private static boolean isMonth(List<Token> tokens, int i) {
    String word = lower(tokens, i);
    if (!MONTHS.containsKey(word) || !Character.isUpperCase(tokens.get(i).text().charAt(0))) {
      return false;
    }
    // "May" and "March" begin sentences too.
    boolean doubtful = word.equals("may") || word.equals("march");
    return !doubtful || tokens.get(i).isProperNoun();
  }

  private static int month(
      List<Token> tokens, int i, Optional<LocalDate> published, List<DateMention> found) {
    int month = MONTHS.getOrDefault(lower(tokens, i), 1);
    int begin = i;
    int end = i + 1;
    OptionalInt day = OptionalInt.empty();
    if (end < tokens.size() && DAY.matcher(lower(tokens, end)).matches()) {
      day = OptionalInt.of(digits(lower(tokens, end)));
      end++;
    } else if (i > 0 && DAY.matcher(lower(tokens, i - 1)).matches()) {
      day = OptionalInt.of(digits(lower(tokens, i - 1)));
      begin--;
    }
    OptionalInt year = OptionalInt.empty();
    int at = end < tokens.size() && lower(tokens, end).equals(",") ? end + 1 : end;
    if (at < tokens.size() && YEAR.matcher(lower(tokens, at)).matches()) {
      year = OptionalInt.of(Integer.parseInt(lower(tokens, at)));
      end = at + 1;
    }
    if (year.isEmpty() && published.isPresent()) {
      year = OptionalInt.of(nearestYear(published.get(), month));
    }
    found.add(
        new DateMention(
            year,
            OptionalInt.of(month),
            day,
            Optional.empty(),
            limit(tokens, begin),
            new Span(tokens.get(begin).begin(), tokens.get(end - 1).end())));
    return end;
  }

  /** News speaks of months gone by and of the next few: the nearest, at most four months ahead. */
  private static int nearestYear(LocalDate published, int month) {
    int ahead = month - published.getMonthValue();
    if (ahead > 4) {
      return published.getYear() - 1;
    }
    return ahead < -8 ? published.getYear() + 1 : published.getYear();
  }

  private static void weekday(
      List<Token> tokens, int i, Optional<LocalDate> published, List<DateMention> found) {
    DayOfWeek weekday = DayOfWeek.valueOf(tokens.get(i).text().toUpperCase(Locale.ROOT));
    boolean future = i > 0 && FUTURE.contains(lower(tokens, i - 1));
    OptionalInt none = OptionalInt.empty();
    if (published.isEmpty() || future) {
      found.add(
          new DateMention(
              none, none, none, Optional.of(weekday), limit(tokens, i), tokens.get(i).span()));
      return;
    }
    add(found, tokens, i, i + 1, published.get().with(TemporalAdjusters.previousOrSame(weekday)));
  }

  private static void add(
      List<DateMention> found, List<Token> tokens, int begin, int end, LocalDate day) {
    found.add(
        new DateMention(
            OptionalInt.of(day.getYear()),
            OptionalInt.of(day.getMonthValue()),
            OptionalInt.of(day.getDayOfMonth()),
            Optional.of(day.getDayOfWeek()),
            limit(tokens, begin),
            new Span(tokens.get(begin).begin(), tokens.get(end - 1).end())));
  }

  private static boolean yearPlace(List<Token> tokens, int i) {
    String before = lower(tokens, i - 1);
    return LIMITS.contains(before) || SKIP.contains(before);
  }

  private static boolean limit(List<Token> tokens, int begin) {
    int i = begin - 1;
    while (i >= 0 && SKIP.contains(lower(tokens, i))) {
      i--;
    }
    return i >= 0 && LIMITS.contains(lower(tokens, i));
  }

  private static int digits(String word) {
    return Integer.parseInt(word.replaceAll("\\D", ""));
  }

  private static String lower(List<Token> tokens, int i) {
    return tokens.get(i).text().toLowerCase(Locale.ROOT);
  }

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    for (Month month : Month.values()) {
      String name = month.name().toLowerCase(Locale.ROOT);
      months.put(name, month.getValue());
      months.put(name.substring(0, 3) + ".", month.getValue());
    }
    months.put("sept.", 9);
    return Map.copyOf(months);
  }

  private static Map<String, DayOfWeek> weekdays() {
    Map<String, DayOfWeek> weekdays = new HashMap<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      weekdays.put(day.name().toLowerCase(Locale.ROOT), day);
    }
    return Map.copyOf(weekdays);
  }
}
