package hearsay.relate.conflict.event;

import hearsay.language.ClockTime;
import hearsay.language.DateMention;
import hearsay.model.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * When something was, by the calendar or by the clock.
 *
 * @param span where the date or time stands in its article
 * @param day the day; empty where it is not told in full, or not by the calendar
 * @param minute of the day, where the half of the day is known; empty else
 */
record Moment(Span span, Optional<LocalDate> day, OptionalInt minute) {

  static Moment of(DateMention date) {
    return new Moment(date.span(), onCalendar(date), OptionalInt.empty());
  }

  static Moment of(ClockTime time) {
    OptionalInt minute = time.half() ? OptionalInt.of(time.minute()) : OptionalInt.empty();
    return new Moment(time.span(), Optional.empty(), minute);
  }

  /** As {@link Integer#compare} tells; empty where it is not known which is the earlier. */
  OptionalInt order(Moment other) {
    if (day.isPresent() && other.day.isPresent()) {
      return OptionalInt.of(day.get().compareTo(other.day.get()));
    }
    return minute.isPresent() && other.minute.isPresent()
        ? OptionalInt.of(Integer.compare(minute.getAsInt(), other.minute.getAsInt()))
        : OptionalInt.empty();
  }

  /** The day, where year, month and day are told and there is such a day. */
  static Optional<LocalDate> onCalendar(DateMention date) {
    if (date.year().isEmpty() || date.month().isEmpty() || date.day().isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(date.year().getAsInt(), date.month().getAsInt(), date.day().getAsInt()));
    } catch (DateTimeException e) {
      // February 31st is no day.
      return Optional.empty();
    }
  }
}
