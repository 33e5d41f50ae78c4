package hearsay.match;

/**
 * What a signal saw.
 *
 * @param value from 0, speaks against, to 1, speaks for
 * @param words the same in words for a reader
 */
record Reading(double value, String words) {

  Reading {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException("value is " + value + ", must be in [0, 1]");
    }
  }

  static Reading share(double value, String of) {
    return new Reading(value, Math.round(100 * value) + " % of " + of);
  }
}
