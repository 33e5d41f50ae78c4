package hearsay.extract.act;

import static java.util.Objects.requireNonNull;

import hearsay.extract.text.Words;
import hearsay.model.PartialDate;
import hearsay.model.Span;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The day of an utterance as far as its sentence fixes it: a date written out, a weekday, which
 * means the latest such day up to the article's, or a word like "yesterday". Without the article's
 * date only dates with their year are fixed.
 */
public final class UtteranceDateReader {

  private static final Map<String, Month> MONTHS =
      Stream.of(Month.values())
          .flatMap(m -> Stream.of(Map.entry(name(m), m), Map.entry(name(m).substring(0, 3), m)))
          .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a));

  private static final Map<String, DayOfWeek> DAYS =
      Stream.of(DayOfWeek.values())
          .collect(Collectors.toMap(d -> d.name().toLowerCase(Locale.ROOT), d -> d));

  private static final String MONTH =
      "(January|February|March|April|May|June|July|August|September|October|November|December"
          + "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?";
  private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?\\b";
  private static final String YEAR = "(?:,? (\\d{4})\\b)?";

  private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})\\b");
  private static final Pattern MONTH_DAY = Pattern.compile("\\b" + MONTH + " " + DAY + YEAR);
  private static final Pattern DAY_MONTH = Pattern.compile("\\b" + DAY + " " + MONTH + YEAR);
  private static final Pattern MONTH_YEAR =
      Pattern.compile("\\b(?:in|since|of|last)? ?" + MONTH + "(?: (\\d{4}))?(?! ?\\d)");
  private static final Pattern WEEKDAY =
      Pattern.compile("\\b(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b(?!s)");
  private static final Pattern RELATIVE =
      Pattern.compile(
          "\\b(today|yesterday|last night|last week|last year|last month|this week|this month|this"
              + " year)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern IN_YEAR =
      Pattern.compile("\\b(?:in|in (?:his|her|its|their|a|the)) (\\d{4})\\b");

  private static final Pattern LIMIT = Pattern.compile(".*\\b(?:by|until|till|next|before) $");

  private final Words words;
  private final Optional<LocalDate> published;

  public UtteranceDateReader(Words words) {
    this.words = words;
    this.published = words.article().date();
  }

  private static String name(Month month) {
    return month.name().toLowerCase(Locale.ROOT);
  }

  private record Found(int distance, PartialDate date) {}

  /**
   * The date that belongs to a cue: of those in its sentence outside the claims, the finest, and of
   * equally fine ones the nearest.
   *
   * @param cue words of telling
   * @param contents claims of the sentence, whose dates are not the utterance's
   */
  public Optional<PartialDate> read(Span cue, List<Span> contents) {
    Span sentence = words.sentenceSpan(words.sentenceAt(cue.begin()));
    String text = blanked(sentence, contents);
    Stream.Builder<Found> found = Stream.builder();
    int at = cue.begin() - sentence.begin();
    collect(ISO, text, at, found, m -> Optional.of(day(number(m, 1), number(m, 2), number(m, 3))));
    collect(MONTH_DAY, text, at, found, m -> dated(month(m.group(1)), number(m, 2), m.group(3)));
    collect(DAY_MONTH, text, at, found, m -> dated(month(m.group(2)), number(m, 1), m.group(3)));
    collect(MONTH_YEAR, text, at, found, m -> monthOf(month(m.group(1)), m.group(2), m.group()));
    collect(WEEKDAY, text, at, found, m -> weekday(m.group(1), text, m));
    collect(RELATIVE, text, at, found, m -> relative(m.group(1).toLowerCase(Locale.ROOT)));
    collect(IN_YEAR, text, at, found, m -> Optional.of(PartialDate.ofYear(number(m, 1))));
    return found
        .build()
        .min(
            Comparator.comparingInt((Found f) -> coarseness(f.date()))
                .thenComparing(Found::distance))
        .map(Found::date);
  }

  private static int coarseness(PartialDate date) {
    return date.day().isPresent() ? 0 : date.month().isPresent() ? 1 : 2;
  }

  /** The sentence with its claims blanked out, so that positions stay. */
  private String blanked(Span sentence, List<Span> contents) {
    StringBuilder text = new StringBuilder(sentence.in(words.text()));
    for (Span content : contents) {
      for (int i = Math.max(content.begin(), sentence.begin());
          i < Math.min(content.end(), sentence.end());
          i++) {
        text.setCharAt(i - sentence.begin(), '_');
      }
    }
    return text.toString();
  }

  private interface Reading {
    Optional<PartialDate> read(Matcher matcher);
  }

  private static void collect(
      Pattern pattern, String text, int at, Stream.Builder<Found> into, Reading reading) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      try {
        int distance = Math.abs(matcher.start() - at);
        reading.read(matcher).ifPresent(date -> into.add(new Found(distance, date)));
      } catch (DateTimeException e) {
        // February 31st: the text fixes no day.
      }
    }
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static PartialDate day(int year, int month, int day) {
    return PartialDate.of(LocalDate.of(year, month, day));
  }

  private static Month month(String name) {
    return requireNonNull(MONTHS.get(name.toLowerCase(Locale.ROOT).substring(0, 3)));
  }

  /** A day of a month; without its year the latest one up to the article's day. */
  private Optional<PartialDate> dated(
      Month month, int day, @org.jspecify.annotations.Nullable String year) {
    if (year != null) {
      return Optional.of(day(Integer.parseInt(year), month.getValue(), day));
    }
    return published.map(
        date -> {
          LocalDate same = LocalDate.of(date.getYear(), month, day);
          return PartialDate.of(same.isAfter(date) ? same.minusYears(1) : same);
        });
  }

  private Optional<PartialDate> monthOf(
      Month month, @org.jspecify.annotations.Nullable String year, String phrase) {
    if (year != null) {
      return Optional.of(PartialDate.of(YearMonth.of(Integer.parseInt(year), month)));
    }
    // "May" and "March" are words as well: only "in May", "last May".
    if (!phrase.startsWith("in ") && !phrase.startsWith("last ")) {
      return Optional.empty();
    }
    return published.map(
        date -> {
          YearMonth same = YearMonth.of(date.getYear(), month);
          return PartialDate.of(same.isAfter(YearMonth.from(date)) ? same.minusYears(1) : same);
        });
  }

  private Optional<PartialDate> weekday(String name, String text, Matcher matcher) {
    // "by Friday", "until Friday", "next Friday" lie ahead.
    String before = text.substring(Math.max(0, matcher.start() - 7), matcher.start());
    if (LIMIT.matcher(before).matches()) {
      return Optional.empty();
    }
    DayOfWeek day = DAYS.get(name.toLowerCase(Locale.ROOT));
    boolean last = before.endsWith("last ");
    return published.map(
        date ->
            PartialDate.of(
                date.with(
                    last
                        ? TemporalAdjusters.previous(day)
                        : TemporalAdjusters.previousOrSame(day))));
  }

  private Optional<PartialDate> relative(String phrase) {
    return published.map(
        date ->
            switch (phrase) {
              case "today" -> PartialDate.of(date);
              case "yesterday", "last night" -> PartialDate.of(date.minusDays(1));
              case "last month" -> PartialDate.of(YearMonth.from(date).minusMonths(1));
              case "this week" -> week(date);
              case "last week" -> week(date.minusWeeks(1));
              case "this month" -> PartialDate.of(YearMonth.from(date));
              case "last year" -> PartialDate.ofYear(date.getYear() - 1);
              default -> PartialDate.ofYear(date.getYear());
            });
  }

  /** The month of a week, or its year where it belongs to two months. */
  private static PartialDate week(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    YearMonth month = YearMonth.from(monday);
    LocalDate sunday = monday.plusDays(6);
    return month.equals(YearMonth.from(sunday))
        ? PartialDate.of(month)
        : PartialDate.ofYear(day.getYear());
  }
}
