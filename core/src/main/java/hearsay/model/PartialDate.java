package hearsay.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.OptionalInt;

/**
 * A date as far as a text fixes it: a year, a month of a year, or a day. What is not fixed is
 * absent, never 1 or 0.
 *
 * @param year 0 to 9999, what four digits can write
 * @param month 1 to 12, where fixed
 * @param day 1 to 31 and valid in its month, where fixed; only with a month
 */
public record PartialDate(int year, OptionalInt month, OptionalInt day)
    implements Comparable<PartialDate> {

  public PartialDate {
    if (year < 0 || year > 9999) {
      throw Check.bad("year", year, "0 to 9999", "A date is written with four digits for it.");
    }
    if (day.isPresent() && month.isEmpty()) {
      throw Check.bad("day", day.getAsInt(), "absent where the month is", "Give the month too.");
    }
    if (month.isPresent()) {
      int number = month.getAsInt();
      if (number < 1 || number > 12) {
        throw Check.bad("month", number, "1 to 12", "Months count from 1.");
      }
      YearMonth whole = YearMonth.of(year, number);
      if (day.isPresent() && !whole.isValidDay(day.getAsInt())) {
        throw Check.bad("day", day.getAsInt(), "a day of " + whole, "Days count from 1.");
      }
    }
  }

  /**
   * A day.
   *
   * @throws IllegalArgumentException if its year is not 0 to 9999
   */
  public static PartialDate of(LocalDate day) {
    return new PartialDate(
        day.getYear(), OptionalInt.of(day.getMonthValue()), OptionalInt.of(day.getDayOfMonth()));
  }

  /**
   * A month of which the day is not fixed.
   *
   * @throws IllegalArgumentException if its year is not 0 to 9999
   */
  public static PartialDate of(YearMonth month) {
    return new PartialDate(
        month.getYear(), OptionalInt.of(month.getMonthValue()), OptionalInt.empty());
  }

  /**
   * A year of which nothing more is fixed.
   *
   * @throws IllegalArgumentException if it is not 0 to 9999
   */
  public static PartialDate ofYear(int year) {
    return new PartialDate(year, OptionalInt.empty(), OptionalInt.empty());
  }

  /**
   * Reads what {@link #toString} writes: {@code 2025}, {@code 2025-02} or {@code 2025-02-09}.
   *
   * @throws IllegalArgumentException for any other form, and for a day that there is not
   */
  public static PartialDate parse(String text) {
    try {
      return switch (text.length()) {
        case 4 -> ofYear(Integer.parseInt(text));
        case 7 -> of(YearMonth.parse(text));
        default -> of(LocalDate.parse(text));
      };
    } catch (java.time.DateTimeException | NumberFormatException e) {
      throw new IllegalArgumentException(
          "date is '"
              + text
              + "', must be YYYY, YYYY-MM or YYYY-MM-DD. Leave out what is not known.",
          e);
    }
  }

  /** First day that the date may mean. */
  public LocalDate first() {
    return LocalDate.of(year, month.orElse(1), day.orElse(1));
  }

  /** Last day that the date may mean. */
  public LocalDate last() {
    if (day.isPresent()) {
      return first();
    }
    return YearMonth.of(year, month.orElse(12)).atEndOfMonth();
  }

  /** Whether both can mean the same day. */
  public boolean overlaps(PartialDate other) {
    return !first().isAfter(other.last()) && !other.first().isAfter(last());
  }

  /** By first possible day, then by last. */
  @Override
  public int compareTo(PartialDate other) {
    int byFirst = first().compareTo(other.first());
    return byFirst != 0 ? byFirst : last().compareTo(other.last());
  }

  @Override
  public String toString() {
    if (day.isPresent()) {
      return first().toString();
    }
    return month.isPresent()
        ? YearMonth.of(year, month.getAsInt()).toString()
        : "%04d".formatted(year);
  }
}
