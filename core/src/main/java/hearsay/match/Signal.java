package hearsay.match;

import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * One thing by which two statements are compared. Symmetric; 1 for a statement and itself.
 *
 * @param reading what it sees: from 0, speaks against, to 1, speaks for; NaN, which takes no
 *     weight, where the two cannot be compared in this
 * @param explanation the same in words for a reader, where it sees something
 */
record Signal(ToDoubleFunction<Alignment> reading, Function<Alignment, String> explanation) {

  /** A signal that always says the same words. */
  static Signal of(ToDoubleFunction<Alignment> reading, String explanation) {
    return new Signal(reading, pair -> explanation);
  }

  /** A signal that sees how large a share of something both have. */
  static Signal share(ToDoubleFunction<Alignment> reading, String of) {
    return new Signal(
        reading, pair -> Math.round(100 * reading.applyAsDouble(pair)) + " % of " + of);
  }

  /** What it sees, NaN where there is nothing to compare. */
  double read(Alignment pair) {
    return reading.applyAsDouble(pair);
  }

  /** The same in words. */
  String explain(Alignment pair) {
    return explanation.apply(pair);
  }
}
