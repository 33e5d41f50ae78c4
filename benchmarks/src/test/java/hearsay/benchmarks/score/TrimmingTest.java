package hearsay.benchmarks.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hearsay.benchmarks.data.AttributedArticle;
import hearsay.benchmarks.data.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TrimmingTest {
  private static final AttributedArticle ARTICLE =
      new AttributedArticle("a1", "He: \u201cNo!\u201d \u2013 (end)", List.of());

  @Test
  void takesBlanksAndPunctuationOffBothEnds() {
    assertEquals(List.of(new Span(5, 7)), Trimming.trim(ARTICLE, List.of(new Span(2, 12))));
  }

  @Test
  void dropsSpansOfPunctuationAlone() {
    assertEquals(List.of(), Trimming.trim(ARTICLE, List.of(new Span(7, 13), new Span(6, 5))));
  }

  @Test
  void refusesSpansBeyondTheText() {
    String message =
        assertThrows(
                IllegalArgumentException.class,
                () -> Trimming.trim(ARTICLE, List.of(new Span(4, 40))))
            .getMessage();
    assertTrue(message.contains("a1") && message.contains("[4, 40)"), message);
  }
}
