package hearsay.benchmarks.data;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;

/**
 * Who said what, as places in a text; each part may be absent, which is an empty list.
 *
 * @param source whoever says it
 * @param cue the words that make it an attribution
 * @param content what is said
 */
public record SpanAttribution(
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<Span> source,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<Span> cue,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<Span> content) {
  public SpanAttribution {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }
}
