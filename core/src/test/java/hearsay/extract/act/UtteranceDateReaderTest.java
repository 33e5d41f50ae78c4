package hearsay.extract.act;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hearsay.extract.PlainTokens;
import hearsay.extract.text.Words;
import hearsay.model.Article;
import hearsay.model.PartialDate;
import hearsay.model.Span;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class UtteranceDateReaderTest {

  /** A Wednesday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2031, 5, 14);

  private static String read(Article article, String claim) {
    String text = article.text();
    int cue = text.indexOf("said");
    int begin = text.indexOf(claim);
    return new UtteranceDateReader(new Words(PlainTokens.analyze(article)))
        .read(new Span(cue, cue + 4), List.of(new Span(begin, begin + claim.length())))
        .map(PartialDate::toString)
        .orElse("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Finn said on Sunday that it rained                  | 2031-05-11
          Finn said Wednesday that it rained                  | 2031-05-14
          Finn said last Wednesday that it rained             | 2031-05-07
          Finn said on May 2 that it rained                   | 2031-05-02
          Finn said on 3 June that it rained                  | 2030-06-03
          Finn said on June 3, 2029, that it rained           | 2029-06-03
          Earlier this week, on Monday, Finn said it rained   | 2031-05-12
          Finn said yesterday that it rained                  | 2031-05-13
          Finn said last month that it rained                 | 2031-04
          Finn said in November that it rained                | 2030-11
          Finn said last year that it rained                  | 2030
          Finn said in his 2027 book that it rained           | 2027
          Finn said that it rained on Sunday                  | -
          Finn said by Friday that it rained                  | -
          Finn said on Feb. 31 that it rained                 | -
          """)
  void readsTheDayOfTheUtterance(String sentence, String day) {
    String claim = sentence.endsWith("on Sunday") ? "it rained on Sunday" : "it rained";
    assertEquals(day, read(Article.of("a", sentence).withDate(PUBLISHED), claim));
  }

  @Test
  void withoutTheArticlesDateOnlyWrittenOutDatesCount() {
    assertEquals("-", read(Article.of("a", "Finn said on Sunday it rained"), "it rained"));
    assertEquals("-", read(Article.of("a", "Finn said on May 2 it rained"), "it rained"));
    assertEquals(
        "2029-05-02", read(Article.of("a", "Finn said on May 2, 2029, it rained"), "it rained"));
  }
}
