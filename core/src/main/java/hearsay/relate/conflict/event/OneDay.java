package hearsay.relate.conflict.event;

import static hearsay.relate.lexicon.Words.lemma;

import hearsay.language.DateMention;
import hearsay.relate.story.Comparison;
import hearsay.relate.story.Said;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether two dates that read as two days may be one day, or say no more than which event is meant.
 */
final class OneDay {

  private static final int DAYS_OF_WEEK = 7;

  /** How far behind a date its possessive may stand: "Tuesday night's". */
  private static final int POSSESSIVE = 8;

  /** When a day ends, and when the next begins: one night is told by either. */
  private static final Set<String> ENDING = Set.of("late", "evening", "night", "overnight");

  private static final Set<String> BEGINNING = Set.of("early", "dawn", "overnight", "hour");

  private static final int MIDNIGHT = 24 * 60;

  private static final int NIGHT = 6 * 60;

  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  private OneDay() {}

  /** Whether the dates of the two statements need not be two days. */
  static boolean mayBe(Comparison pair, DateMention left, DateMention right) {
    return names(pair.a(), left) && names(pair.b(), right)
        || sameWord(pair, left, right)
        || sameDay(left, right) && !(isFull(pair.a(), left) && isFull(pair.b(), right))
        || isOneNight(pair, left, right);
  }

  /** "Monday's debate": the day says which event is meant, not when it was. */
  private static boolean names(Said said, DateMention date) {
    return said.tokens().stream()
        .anyMatch(
            token ->
                token.tag().equals("POS")
                    && token.begin() >= date.span().end()
                    && token.begin() <= date.span().end() + POSSESSIVE);
  }

  /**
   * "Friday" here and "Friday" there: articles of one week mean one day, and a reprint carries the
   * word on. Of articles weeks apart each means a day of its own week.
   */
  private static boolean sameWord(Comparison pair, DateMention left, DateMention right) {
    boolean weekdays = isWeekday(pair.a(), left) && isWeekday(pair.b(), right);
    Optional<LocalDate> a = pair.a().article().date();
    Optional<LocalDate> b = pair.b().article().date();
    boolean weeksApart =
        a.isPresent()
            && b.isPresent()
            && Math.abs(ChronoUnit.DAYS.between(a.get(), b.get())) >= DAYS_OF_WEEK;
    return weekdays && (weeksApart || text(pair.a(), left).equalsIgnoreCase(text(pair.b(), right)));
  }

  /** "Sept. 1" is 1 September of whatever year is meant. */
  private static boolean sameDay(DateMention left, DateMention right) {
    return left.month().isPresent()
        && left.month().equals(right.month())
        && left.day().isPresent()
        && left.day().equals(right.day());
  }

  /** Whether the year is said, not only known from the article's date. */
  private static boolean isFull(Said said, DateMention date) {
    return YEAR.matcher(text(said, date)).find();
  }

  /** A day of the week alone: of another week it is another day, and likely another event. */
  private static boolean isWeekday(Said said, DateMention date) {
    return date.weekday().isPresent() && text(said, date).chars().noneMatch(Character::isDigit);
  }

  /** "Late on Thursday" and "early on Friday" are one night, unless both give the time. */
  private static boolean isOneNight(Comparison pair, DateMention left, DateMention right) {
    Optional<LocalDate> one = Moment.onCalendar(left);
    Optional<LocalDate> other = Moment.onCalendar(right);
    boolean timed = !pair.a().times().isEmpty() && !pair.b().times().isEmpty();
    if (one.isEmpty() || other.isEmpty() || timed) {
      return false;
    }
    long later = ChronoUnit.DAYS.between(one.get(), other.get());
    return later == 1 && isEnd(pair.a()) && isBeginning(pair.b())
        || later == -1 && isEnd(pair.b()) && isBeginning(pair.a());
  }

  private static boolean isEnd(Said said) {
    return has(said, ENDING)
        || said.times().stream().anyMatch(time -> time.minute() >= MIDNIGHT - NIGHT / 2);
  }

  private static boolean isBeginning(Said said) {
    return has(said, BEGINNING) || said.times().stream().anyMatch(time -> time.minute() <= NIGHT);
  }

  private static boolean has(Said said, Set<String> words) {
    return said.tokens().stream().anyMatch(token -> words.contains(lemma(token)));
  }

  private static String text(Said said, DateMention date) {
    return date.span().in(said.article().text());
  }
}
