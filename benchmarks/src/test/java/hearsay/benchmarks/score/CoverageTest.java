package hearsay.benchmarks.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hearsay.benchmarks.data.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CoverageTest {
  @Test
  void countsOverlappingSpansOnce() {
    assertEquals(7, Coverage.of(List.of(new Span(0, 4), new Span(2, 7))).size());
  }

  @Test
  void emptyAndReversedSpansCoverNothing() {
    assertTrue(Coverage.of(List.of(new Span(3, 3), new Span(9, 2))).isEmpty());
  }

  @Test
  void overlapIsSharedOverEither() {
    Coverage one = Coverage.of(List.of(new Span(0, 6)));
    Coverage other = Coverage.of(List.of(new Span(4, 10)));
    assertEquals(2, one.shared(other));
    assertEquals(2.0 / 10, one.overlap(other));
  }

  @Test
  void nothingDoesNotOverlapNothing() {
    assertEquals(0.0, Coverage.of(List.of()).overlap(Coverage.of(List.of())));
  }
}
