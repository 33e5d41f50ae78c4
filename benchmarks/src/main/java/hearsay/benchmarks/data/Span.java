package hearsay.benchmarks.data;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A half-open range of UTF-16 code units in a text, written {@code [start, end]} in JSON. One that
 * does not end after its start covers nothing.
 *
 * @param start the first unit, from 0
 * @param end one past the last unit
 */
public record Span(int start, int end) {
  public Span {
    if (start < 0) {
      throw new IllegalArgumentException("span starts at " + start + ", below 0");
    }
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Span of(int[] ends) {
    if (ends.length != 2) {
      throw new IllegalArgumentException("span has " + ends.length + " numbers, not [start, end]");
    }
    return new Span(ends[0], ends[1]);
  }

  @JsonValue
  int[] ends() {
    return new int[] {start, end};
  }

  /** Whether it covers nothing. */
  public boolean isEmpty() {
    return end <= start;
  }
}
