package hearsay.benchmarks.score;

import static java.util.Objects.requireNonNull;

import hearsay.benchmarks.data.AttributedArticle;
import hearsay.benchmarks.data.Span;
import hearsay.benchmarks.data.SpanAttribution;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * An attribution ready for comparison.
 *
 * @param spans by role, trimmed
 * @param source what the trimmed source covers
 * @param content what the trimmed content covers
 */
record TrimmedAttribution(Map<Role, List<Span>> spans, Coverage source, Coverage content) {

  static List<TrimmedAttribution> of(
      AttributedArticle article, List<SpanAttribution> attributions) {
    return attributions.stream().map(attribution -> of(article, attribution)).toList();
  }

  private static TrimmedAttribution of(AttributedArticle article, SpanAttribution attribution) {
    Map<Role, List<Span>> spans = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      spans.put(role, Trimming.trim(article, role.spans(attribution)));
    }
    return new TrimmedAttribution(
        spans,
        Coverage.of(requireNonNull(spans.get(Role.SOURCE))),
        Coverage.of(requireNonNull(spans.get(Role.CONTENT))));
  }

  boolean hasContent() {
    return !content.isEmpty();
  }

  /** Whether the sources overlap, or neither attribution has one. */
  boolean sharesSource(TrimmedAttribution other) {
    return (source.isEmpty() && other.source.isEmpty()) || source.shared(other.source) > 0;
  }
}
