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
 * @param date the day of publication, where known
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

  public Article {
    Check.filled("article id", id, "Give each article a name of its own.");
    Objects.requireNonNull(text, "article text");
  }

  /** An article of which only the text is known. */
  public static Article of(String id, String text) {
    return new Article(
        id, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), text);
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

  /** The same article with its day of publication. */
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
