package hearsay.benchmarks.score;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import hearsay.benchmarks.data.Span;
import java.util.Collection;
import java.util.List;

/** The code units that spans cover, each counted once however many spans it lies in. */
final class Coverage {
  private final ImmutableRangeSet<Integer> ranges;
  private final int size;

  private Coverage(ImmutableRangeSet<Integer> ranges) {
    this.ranges = ranges;
    this.size = size(ranges);
  }

  static Coverage of(Collection<Span> spans) {
    List<Range<Integer>> ranges =
        spans.stream()
            .filter(span -> !span.isEmpty())
            .map(span -> Range.closedOpen(span.start(), span.end()))
            .toList();
    return new Coverage(ImmutableRangeSet.unionOf(ranges));
  }

  boolean isEmpty() {
    return size == 0;
  }

  int size() {
    return size;
  }

  /** How many code units both cover. */
  int shared(Coverage other) {
    return size(ranges.intersection(other.ranges));
  }

  /** Shared code units over all that either covers (Jaccard); 0 where neither covers any. */
  double overlap(Coverage other) {
    int shared = shared(other);
    return Ratio.of(shared, size + other.size - shared);
  }

  private static int size(RangeSet<Integer> ranges) {
    return ranges.asRanges().stream()
        .mapToInt(range -> range.upperEndpoint() - range.lowerEndpoint())
        .sum();
  }
}
