package hearsay.benchmarks.predict;

import hearsay.benchmarks.data.Span;
import java.util.List;

/** Spans of the library as spans of data files. */
final class Spans {
  private Spans() {}

  static List<Span> of(List<hearsay.model.Span> spans) {
    return spans.stream().map(span -> new Span(span.begin(), span.end())).toList();
  }
}
