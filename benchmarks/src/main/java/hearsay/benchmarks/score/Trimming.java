package hearsay.benchmarks.score;

import com.google.common.base.CharMatcher;
import hearsay.benchmarks.data.AttributedArticle;
import hearsay.benchmarks.data.Span;
import java.util.List;

/** Takes blanks and punctuation off the ends of spans: annotators do not agree on those. */
final class Trimming {
  private static final CharMatcher EDGE =
      CharMatcher.anyOf(" \t\r\n.,;:!?-\u2013\u2014\"'\u201c\u201d\u2018\u2019()[]");

  private Trimming() {}

  /**
   * The spans that still cover something once trimmed.
   *
   * @throws IllegalArgumentException if a span ends beyond the article's text
   */
  static List<Span> trim(AttributedArticle article, List<Span> spans) {
    return spans.stream()
        .filter(span -> !span.isEmpty())
        .map(span -> trim(article, span))
        .filter(span -> !span.isEmpty())
        .toList();
  }

  private static Span trim(AttributedArticle article, Span span) {
    String text = article.text();
    if (span.end() > text.length()) {
      throw new IllegalArgumentException(
          String.format(
              "article %s: span [%d, %d) ends beyond the text, which has %d code units;"
                  + " count from 0 into the gold file's text",
              article.id(), span.start(), span.end(), text.length()));
    }
    int start = span.start();
    int end = span.end();
    while (start < end && EDGE.matches(text.charAt(start))) {
      start++;
    }
    while (end > start && EDGE.matches(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }
}
