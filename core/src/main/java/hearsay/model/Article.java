package hearsay.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One published text, never altered once read.
 *
 * @param id unique among the articles of one reconciliation; not blank
 * @param publisher the outlet, where known
 * @param title the headline, where it is not part of the text
 * @param date the day of publication, where known; of the years {@link #FIRST_YEAR} to {@link
 *     #LAST_YEAR}
 * @param url where it was published, where known; kept as given
 * @param text the whole text as read, header lines included; all offsets refer to it
 */
public record Article(
    String id,
    Optional<String> publisher,
    Optional<String> title,
    Optional<LocalDate> date,
    Optional<String> url,
    String text) {

  /** No article is older; "last year" in one is still a year of a {@link PartialDate}. */
  public static final int FIRST_YEAR = 1000;

  /** No article is younger; some centuries on, a year still is one of a {@link PartialDate}. */
  public static final int LAST_YEAR = 9000;

  public Article {
    Check.filled("article id", id, "Give each article a name of its own.");
    Objects.requireNonNull(text, "article text");
    if (date.isPresent() && !isDate(date.get())) {
      throw Check.bad(
          "date of article " + id,
          date.get(),
          "of the years " + FIRST_YEAR + " to " + LAST_YEAR,
          "Leave it out where it is not known.");
    }
  }

  /** An article of which only the text is known. */
  public static Article of(String id, String text) {
    return new Article(
        id, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), text);
  }

  /** Whether an article may be of this day: of the years that are taken for a publication's. */
  public static boolean isDate(LocalDate day) {
    return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
  }

  /**
   * Where the words stand in the text, the first time.
   *
   * @throws IllegalArgumentException if they do not stand there, letter by letter
   */
  public Span spanOf(String words) {
    Check.filled("words", words, "A span is never empty.");
    int begin = text.indexOf(words);
    if (begin < 0) {
      throw Check.bad(
          "words", "'" + words + "'", "in article " + id, "Line ends and quotation marks count.");
    }
    return new Span(begin, begin + words.length());
  }

  /**
   * The same article with its day of publication.
   *
   * @throws IllegalArgumentException if its year is not in {@link #FIRST_YEAR} to {@link
   *     #LAST_YEAR}
   */
  public Article withDate(LocalDate day) {
    return new Article(id, publisher, title, Optional.of(day), url, text);
  }

  /** The same article with its outlet. */
  public Article withPublisher(String outlet) {
    return new Article(id, Optional.of(outlet), title, date, url, text);
  }

  /** The publisher where known, else the id: what a reader is shown. */
  public String displayName() {
    return publisher.orElse(id);
  }
}
