package hearsay.language;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The names of days and months, written out, in lower case, in the order of the calendar. */
public final class CalendarNames {

  /** From Monday on. */
  public static final List<String> DAYS = lower(DayOfWeek.values());

  /** All twelve. */
  public static final List<String> MONTHS = lower(Month.values());

  /** Without May, which is more often a verb. */
  public static final List<String> MONTHS_BUT_MAY =
      MONTHS.stream().filter(month -> !month.equals("may")).toList();

  private CalendarNames() {}

  /** Whether it names a day or a month. */
  public static boolean has(String lowerCase) {
    return DAYS.contains(lowerCase) || MONTHS.contains(lowerCase);
  }

  private static List<String> lower(Enum<?>[] names) {
    return Stream.of(names).map(name -> name.name().toLowerCase(Locale.ROOT)).toList();
  }
}
