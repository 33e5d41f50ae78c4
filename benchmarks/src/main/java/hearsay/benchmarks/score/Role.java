package hearsay.benchmarks.score;

import hearsay.benchmarks.data.Span;
import hearsay.benchmarks.data.SpanAttribution;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** A part of an attribution, in the order of reporting. */
enum Role {
  SOURCE(SpanAttribution::source),
  CUE(SpanAttribution::cue),
  CONTENT(SpanAttribution::content);

  private final Function<SpanAttribution, List<Span>> part;

  Role(Function<SpanAttribution, List<Span>> part) {
    this.part = part;
  }

  /** Where the attribution has this part. */
  List<Span> spans(SpanAttribution attribution) {
    return part.apply(attribution);
  }

  /** The name in figures. */
  String figureName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
