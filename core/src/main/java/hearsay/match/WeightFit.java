package hearsay.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Learns the weights of a {@link SimilarityModel} by coordinate search: each weight in turn is
 * multiplied and divided by a step that shrinks, and keeps what lowers the loss. The loss is the
 * cross-entropy of the similarity against the label, so that similarities are shares of pairs that
 * are the same, and a pull back to where the search started. Deterministic.
 */
final class WeightFit {

  /** Similarities are kept so far from 0 and 1 within the loss, lest one pair decide everything. */
  private static final double EDGE = 1e-4;

  private static final double LEAST = 0.01;
  private static final double FIRST_STEP = 2;
  private static final double LAST_STEP = 1.01;
  private static final int ROUNDS = 12;

  /**
   * A pair of statements.
   *
   * @param readings what each signal saw, NaN where it saw nothing
   * @param same whether they are of one claim
   */
  record Sample(double[] readings, boolean same) {}

  private final List<String> signals;
  private final double[] start;
  private final double pull;

  /**
   * Prepares a search.
   *
   * @param start weights by signal, slope and offset last
   * @param pull how strongly weights are drawn to these, at least 0
   */
  WeightFit(Map<String, Double> start, double pull) {
    this.signals = new ArrayList<>(start.keySet());
    this.start = start.values().stream().mapToDouble(Double::doubleValue).toArray();
    this.pull = pull;
  }

  /** What signals see of a pair. */
  static double[] readings(Alignment pair, Iterable<Signal> signals) {
    List<Double> readings = new ArrayList<>();
    signals.forEach(signal -> readings.add(signal.read(pair)));
    return readings.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** The weights that fit best. */
  Map<String, Double> fit(List<Sample> samples) {
    double[] weights = start.clone();
    double best = loss(weights, samples);
    for (double step = FIRST_STEP; step > LAST_STEP; step = Math.sqrt(step)) {
      boolean better = true;
      for (int round = 0; better && round < ROUNDS; round++) {
        better = false;
        for (int i = 0; i < weights.length; i++) {
          for (double factor : new double[] {step, 1 / step}) {
            double old = weights[i];
            weights[i] = Math.max(LEAST, old * factor);
            double loss = loss(weights, samples);
            if (loss < best - 1e-9) {
              best = loss;
              better = true;
            } else {
              weights[i] = old;
            }
          }
        }
      }
    }
    Map<String, Double> byName = new LinkedHashMap<>();
    for (int i = 0; i < weights.length; i++) {
      byName.put(signals.get(i), Math.rint(1000 * weights[i]) / 1000);
    }
    return byName;
  }

  private double loss(double[] weights, List<Sample> samples) {
    double sum = 0;
    for (Sample sample : samples) {
      double p = Math.min(1 - EDGE, Math.max(EDGE, similarity(weights, sample.readings())));
      sum -= Math.log(sample.same() ? p : 1 - p);
    }
    double away = 0;
    for (int i = 0; i < weights.length - 2; i++) {
      double factor = Math.log(weights[i] / start[i]);
      away += factor * factor;
    }
    return sum / Math.max(1, samples.size()) + pull * away;
  }

  /** What a model with these weights says of readings. */
  static double similarity(Map<String, Double> weights, double[] readings) {
    return similarity(
        weights.values().stream().mapToDouble(Double::doubleValue).toArray(), readings);
  }

  private static double similarity(double[] weights, double[] readings) {
    double total = 0;
    double sum = 0;
    for (int i = 0; i < readings.length; i++) {
      if (!Double.isNaN(readings[i])) {
        total += weights[i];
        sum += weights[i] * readings[i];
      }
    }
    double[] curve = Arrays.copyOfRange(weights, readings.length, weights.length);
    return SimilarityModel.curve(total == 0 ? 0 : sum / total, curve[0], curve[1]);
  }
}
