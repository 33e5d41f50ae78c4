package hearsay.report;

import hearsay.model.Span;

/**
 * A text by its code points, where the rest of the library counts UTF-16 code units: a pair of
 * surrogates is one, half a pair too. Cost O(text) once, O(1) for each place.
 */
final class CodePoints {

  private final String text;

  /** At each code unit, how many code points begin before it. */
  private final int[] before;

  CodePoints(String text) {
    this.text = text;
    before = new int[text.length() + 1];
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      before[i] = count;
      count += isInsidePair(text, i) ? 0 : 1;
    }
    before[text.length()] = count;
  }

  private static boolean isInsidePair(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isLowSurrogate(text.charAt(at))
        && Character.isHighSurrogate(text.charAt(at - 1));
  }

  /** The span without what lies behind the text, wide enough not to halve a pair; may be empty. */
  private int[] fitted(Span span) {
    int begin = Math.min(span.begin(), text.length());
    int end = Math.min(span.end(), text.length());
    return new int[] {
      isInsidePair(text, begin) ? begin - 1 : begin, isInsidePair(text, end) ? end + 1 : end
    };
  }

  /** How many code points stand before the span. */
  int start(Span span) {
    return before[fitted(span)[0]];
  }

  /** How many code points stand before the span's end. */
  int end(Span span) {
    return before[fitted(span)[1]];
  }

  /** What the span covers. */
  String exact(Span span) {
    int[] ends = fitted(span);
    return text.substring(ends[0], ends[1]);
  }

  /** At most {@code most} code points before the span. */
  String prefix(Span span, int most) {
    int begin = fitted(span)[0];
    int from = begin;
    for (int i = 0; i < most && from > 0; i++) {
      from = text.offsetByCodePoints(from, -1);
    }
    return text.substring(from, begin);
  }

  /** At most {@code most} code points behind the span. */
  String suffix(Span span, int most) {
    int end = fitted(span)[1];
    int to = end;
    for (int i = 0; i < most && to < text.length(); i++) {
      to = text.offsetByCodePoints(to, 1);
    }
    return text.substring(end, to);
  }
}
