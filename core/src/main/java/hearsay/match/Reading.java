package hearsay.match;

import java.util.function.Supplier;

/**
 * What a signal saw. Its words are made when asked for: most comparisons are never shown.
 *
 * @param value from 0, speaks against, to 1, speaks for
 * @param text gives the same in words for a reader
 */
record Reading(double value, Supplier<String> text) {

  Reading {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException("value is " + value + ", must be in [0, 1]");
    }
  }

  Reading(double value, String words) {
    this(value, () -> words);
  }

  static Reading share(double value, String of) {
    return new Reading(value, () -> Math.round(100 * value) + " % of " + of);
  }

  /** What it saw, for a reader. */
  String words() {
    return text.get();
  }
}
