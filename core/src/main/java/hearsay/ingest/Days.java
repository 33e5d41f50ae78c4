package hearsay.ingest;

import hearsay.model.Article;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Days as articles' headers and fields give them. */
final class Days {

  private static final int LENGTH = "YYYY-MM-DD".length();

  private Days() {}

  /**
   * The day of {@code 2031-04-05} or {@code 2031-04-05T10:00:00Z}; empty for any other form, and
   * for a day that no article can be of.
   */
  static Optional<LocalDate> parse(String value) {
    boolean timed = value.length() > LENGTH && "T ".indexOf(value.charAt(LENGTH)) >= 0;
    try {
      return Optional.of(LocalDate.parse(timed ? value.substring(0, LENGTH) : value))
          .filter(Article::isDate);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
