package hearsay.relate.quantity;

import static java.util.Map.entry;

import hearsay.language.Quantity;
import hearsay.language.Token;
import hearsay.relate.story.Said;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An amount in the base unit of what it measures, so that two weeks meet fourteen days.
 *
 * @param dimension what is measured
 * @param low the smallest value, in the base unit
 * @param high the largest value
 */
public record Measure(Dimension dimension, double low, double high) {

  /** What is measured, with its base unit. */
  public enum Dimension {
    /** In minutes. */
    TIME,
    /** In metres. */
    LENGTH,
    /** In square metres. */
    AREA,
    /** In kilograms. */
    WEIGHT
  }

  private record Unit(Dimension dimension, double size, double longest) {

    Unit(Dimension dimension, double size) {
      this(dimension, size, size);
    }
  }

  private static final double DAY = 24 * 60;

  private static final Map<String, Unit> UNITS =
      Map.ofEntries(
          entry("second", new Unit(Dimension.TIME, 1.0 / 60)),
          entry("minute", new Unit(Dimension.TIME, 1)),
          entry("hour", new Unit(Dimension.TIME, 60)),
          entry("day", new Unit(Dimension.TIME, DAY)),
          entry("week", new Unit(Dimension.TIME, 7 * DAY)),
          entry("fortnight", new Unit(Dimension.TIME, 14 * DAY)),
          // Four weeks are a month too.
          entry("month", new Unit(Dimension.TIME, 28 * DAY, 31 * DAY)),
          entry("year", new Unit(Dimension.TIME, 365 * DAY)),
          entry("metre", new Unit(Dimension.LENGTH, 1)),
          entry("meter", new Unit(Dimension.LENGTH, 1)),
          entry("kilometre", new Unit(Dimension.LENGTH, 1000)),
          entry("kilometer", new Unit(Dimension.LENGTH, 1000)),
          entry("km", new Unit(Dimension.LENGTH, 1000)),
          entry("mile", new Unit(Dimension.LENGTH, 1609.344)),
          entry("foot", new Unit(Dimension.LENGTH, 0.3048)),
          entry("yard", new Unit(Dimension.LENGTH, 0.9144)),
          entry("hectare", new Unit(Dimension.AREA, 10_000)),
          entry("acre", new Unit(Dimension.AREA, 4046.856)),
          entry("kilogram", new Unit(Dimension.WEIGHT, 1)),
          entry("kilo", new Unit(Dimension.WEIGHT, 1)),
          entry("pound", new Unit(Dimension.WEIGHT, 0.45359237)),
          entry("tonne", new Unit(Dimension.WEIGHT, 1000)),
          entry("ton", new Unit(Dimension.WEIGHT, 1000)));

  /** How far two measures may differ that round one value, as a share of the larger. */
  private static final double ROUNDING = 0.06;

  /** How many words behind the number its "square" may stand. */
  private static final int BEHIND = 2;

  /** What the number measures; empty where its noun is no unit, or it is money or a share. */
  public static Optional<Measure> of(Said said, Quantity quantity) {
    Unit unit = UNITS.get(quantity.counted().toLowerCase(Locale.ROOT));
    if (unit == null || !quantity.unit().isEmpty() || quantity.times()) {
      return Optional.empty();
    }
    if (unit.dimension == Dimension.LENGTH && isSquare(said, quantity)) {
      unit = new Unit(Dimension.AREA, unit.size * unit.size);
    }
    return Optional.of(
        new Measure(unit.dimension, quantity.low() * unit.size, quantity.high() * unit.longest));
  }

  private static boolean isSquare(Said said, Quantity quantity) {
    List<Token> tokens = said.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).begin() >= quantity.span().end()) {
        return tokens.subList(i, Math.min(tokens.size(), i + BEHIND)).stream()
            .anyMatch(token -> token.lemma().equalsIgnoreCase("square"));
      }
    }
    return false;
  }

  /** Whether both can be one value. Symmetric; false for two dimensions. */
  public boolean agrees(Measure other) {
    double slack = ROUNDING * Math.max(Math.abs(high), Math.abs(other.high));
    return dimension == other.dimension && low <= other.high + slack && other.low <= high + slack;
  }

  public boolean isRange() {
    return low < high;
  }
}
