package hearsay.language;

import hearsay.model.Span;
import java.time.DayOfWeek;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A date as a text names it: as much of year, month, day and weekday as it fixes.
 *
 * @param year the year, where named or known from the article's date
 * @param month 1 to 12, where fixed
 * @param day 1 to 31, where fixed
 * @param weekday where named
 * @param limit whether it only limits a time ("since", "until", "before", "after", "by")
 * @param span where it stands
 */
public record DateMention(
    OptionalInt year,
    OptionalInt month,
    OptionalInt day,
    Optional<DayOfWeek> weekday,
    boolean limit,
    Span span) {

  /**
   * Whether both can mean the same day: nothing that both fix differs. Two weekdays without dates
   * differ when they are different weekdays.
   */
  public boolean fits(DateMention other) {
    return fits(year, other.year)
        && fits(month, other.month)
        && fits(day, other.day)
        && (weekday.isEmpty()
            || other.weekday.isEmpty()
            || weekday.equals(other.weekday)
            || bothDays(other));
  }

  /** Whether both name a day, or both at least a weekday, so that they can be told apart. */
  public boolean comparable(DateMention other) {
    return bothDays(other)
        || weekday.isPresent() && other.weekday.isPresent()
        || month.isPresent() && other.month.isPresent()
        || year.isPresent() && other.year.isPresent() && month.isEmpty() && other.month.isEmpty();
  }

  private boolean bothDays(DateMention other) {
    return day.isPresent() && other.day.isPresent();
  }

  private static boolean fits(OptionalInt a, OptionalInt b) {
    return a.isEmpty() || b.isEmpty() || a.getAsInt() == b.getAsInt();
  }
}
