package hearsay.language;

import hearsay.model.Span;

/**
 * How much or how many, as a text gives it: "at least 19 people", "$500 million", "10 to 12 per
 * cent".
 *
 * @param low the smallest value that is named; equal to {@code high} but for a range
 * @param high the largest value that is named
 * @param bound whether the value is the thing itself or only a limit to it
 * @param approximate whether the text says that it is rounded ("nearly", "about", "some")
 * @param unit {@code %}, a currency sign or code, or empty for a plain count
 * @param counted lemma of the noun that is counted or measured ("person", "mile"); empty where none
 *     stands near
 * @param times whether occasions are counted ("seven times", "twice")
 * @param span where the number stands, bound words and unit included
 */
public record Quantity(
    double low,
    double high,
    Bound bound,
    boolean approximate,
    String unit,
    String counted,
    boolean times,
    Span span) {

  /** What a number says about the true value. */
  public enum Bound {
    /** The number itself. */
    EXACT,
    /** "At least", "more than". */
    AT_LEAST,
    /** "At most", "up to", "as many as". */
    AT_MOST
  }

  /** How far a rounded number may be from the exact one, as a share of the larger. */
  private static final double ROUNDING = 0.06;

  public Quantity {
    if (!(low <= high)) {
      throw new IllegalArgumentException(
          "quantity runs from " + low + " to " + high + ", must not run backwards");
    }
  }

  /** Whether both can name the same value as they stand, bounds and rounding left out. */
  public boolean overlaps(Quantity other) {
    return low <= other.high && other.low <= high;
  }

  /** Whether one is a limit that the other keeps. Symmetric. */
  public boolean boundHolds(Quantity other) {
    return keeps(this, other) || keeps(other, this);
  }

  private static boolean keeps(Quantity limit, Quantity value) {
    return switch (limit.bound) {
      case EXACT -> false;
      case AT_LEAST -> value.high >= limit.low;
      case AT_MOST -> value.low <= limit.high;
    };
  }

  /**
   * Whether one is the other, rounded: it says so or ends in zeros, and lies near. Symmetric.
   * "Nearly 500" is 487 rounded; 500 and 520 are two numbers.
   */
  public boolean rounds(Quantity other) {
    double larger = Math.max(Math.abs(high), Math.abs(other.high));
    if (Math.abs(low - other.low) > ROUNDING * larger) {
      return false;
    }
    return approximate || other.approximate || rounded(this, other) || rounded(other, this);
  }

  private static boolean rounded(Quantity round, Quantity exact) {
    if (round.low < 100) {
      return false;
    }
    double step = Math.pow(10, Math.floor(Math.log10(round.low)));
    return round.low % step == 0 && Math.abs(round.low - exact.low) < step / 5;
  }
}
