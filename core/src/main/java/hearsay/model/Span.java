package hearsay.model;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A half-open range of UTF-16 code units in an article's text: {@code begin} is the first unit,
 * {@code end} the one after the last, so {@code text.substring(begin, end)} is what it covers.
 *
 * @param begin first code unit, at least 0
 * @param end one past the last code unit, greater than {@code begin}: a span is never empty
 */
public record Span(int begin, int end) implements Comparable<Span> {

  /** What stands between the pieces of a discontinuous content when they are shown as one text. */
  public static final String GAP = " … ";

  private static final Comparator<Span> TEXT_ORDER =
      Comparator.comparingInt(Span::begin).thenComparingInt(Span::end);

  public Span {
    if (begin < 0 || end <= begin) {
      throw Check.bad(
          "span", "[" + begin + ", " + end + ")", "0 <= begin < end", "Ends are exclusive.");
    }
  }

  /** Number of UTF-16 code units, at least 1. */
  public int length() {
    return end - begin;
  }

  /** Whether the two share at least one code unit. */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** Whether every code unit of {@code other} is in this span. */
  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /** The smallest span that holds both. */
  public Span union(Span other) {
    return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
  }

  /**
   * What this span covers in {@code text}.
   *
   * @throws IndexOutOfBoundsException if the span ends behind the text
   */
  public String in(String text) {
    return text.substring(begin, end);
  }

  /** What the spans cover in {@code text}, pieces joined by {@link #GAP}. */
  public static String join(List<Span> spans, String text) {
    return spans.stream().map(span -> span.in(text)).collect(Collectors.joining(GAP));
  }

  @Override
  public int compareTo(Span other) {
    return TEXT_ORDER.compare(this, other);
  }

  /** {@code begin-end}, as it stands in identifiers. */
  @Override
  public String toString() {
    return begin + "-" + end;
  }
}
