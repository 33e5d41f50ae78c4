package hearsay.benchmarks.score;

import com.google.common.collect.ImmutableMap;
import java.util.Map;

/**
 * Figures by name, in the order in which they are reported: counts as {@link Integer}, all others
 * as {@link Double}.
 *
 * @param figures in order
 */
public record Scores(Map<String, Number> figures) {
  public Scores {
    figures = ImmutableMap.copyOf(figures);
  }

  /**
   * The figure of that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public double figure(String name) {
    Number figure = figures.get(name);
    if (figure == null) {
      throw new IllegalArgumentException(
          "figure is '" + name + "', must be one of " + figures.keySet() + ".");
    }
    return figure.doubleValue();
  }

  static Builder builder() {
    return new Builder();
  }

  /** Collects figures in order; a name may come once. */
  static final class Builder {
    private final ImmutableMap.Builder<String, Number> figures = ImmutableMap.builder();

    private Builder() {}

    Builder count(String name, int value) {
      figures.put(name, value);
      return this;
    }

    Builder figure(String name, double value) {
      figures.put(name, value);
      return this;
    }

    /** Adds the three figures under {@code name.p}, {@code name.r} and {@code name.f1}. */
    Builder figures(String name, PrecisionRecall value) {
      return figure(name + ".p", value.precision())
          .figure(name + ".r", value.recall())
          .figure(name + ".f1", value.f1());
    }

    Scores build() {
      return new Scores(figures.buildOrThrow());
    }
  }
}
