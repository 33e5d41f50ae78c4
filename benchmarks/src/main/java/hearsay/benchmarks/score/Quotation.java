package hearsay.benchmarks.score;

import com.google.common.base.CharMatcher;
import hearsay.benchmarks.data.AttributedArticle;
import hearsay.benchmarks.data.Span;
import hearsay.benchmarks.data.SpanAttribution;

/** Tells quotations from reported speech by their marks. */
final class Quotation {
  private static final CharMatcher OPENING = CharMatcher.anyOf("\"\u201c");

  private Quotation() {}

  /** Whether some span of the content starts with an opening mark, or right after one. */
  static boolean in(AttributedArticle article, SpanAttribution attribution) {
    return attribution.content().stream().anyMatch(span -> opens(article.text(), span));
  }

  private static boolean opens(String text, Span span) {
    return isOpening(text, span.start()) || isOpening(text, span.start() - 1);
  }

  private static boolean isOpening(String text, int at) {
    return at >= 0 && at < text.length() && OPENING.matches(text.charAt(at));
  }
}
