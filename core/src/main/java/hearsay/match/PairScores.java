package hearsay.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Two similarities of a pair at the cost of little more than one: each signal is read at most once,
 * the dear ones last, and a similarity that can no longer reach what matters is given up. What is
 * not given up is exactly what its {@link SimilarityModel} gives. For one thread.
 */
final class PairScores {

  /** A similarity that was given up: below what matters. */
  static final double LOW = Double.NaN;

  private final Signal[] signals;
  private final double[] values;
  private final Sum same;
  private final Sum topic;

  /** One model's sum, while signals are read. */
  private static final class Sum {
    private final SimilarityModel model;
    private final double least;
    private final double[] weights;

    /** Where each row of the model stands among the signals. */
    private final int[] places;

    private double sum;
    private double total;
    private double rest;
    private double all;
    private boolean open;

    Sum(SimilarityModel model, double least, List<String> names) {
      this.model = model;
      this.least = model.leastMean(least);
      this.places = model.rows().stream().mapToInt(row -> names.indexOf(row.name())).toArray();
      this.weights = new double[names.size()];
      for (int i = 0; i < places.length; i++) {
        weights[places[i]] = model.rows().get(i).weight();
        all += weights[places[i]];
      }
    }

    void begin() {
      sum = 0;
      total = 0;
      rest = all;
      open = true;
    }

    boolean asks(int signal) {
      return open && weights[signal] > 0;
    }

    /** Takes a reading in, NaN for none; the mean is highest if all that is left speaks for. */
    void take(int signal, double value) {
      double weight = weights[signal];
      rest -= weight;
      if (value >= 0) {
        sum += weight * value;
        total += weight;
      }
      open &= sum + rest >= least * (total + rest);
    }

    /** In the order of the model's rows, so that it is the same to the last bit. */
    double similarity(double[] values) {
      if (!open) {
        return LOW;
      }
      double weighted = 0;
      double weight = 0;
      for (int i = 0; i < places.length; i++) {
        double value = values[places[i]];
        if (value >= 0) {
          weight += weights[places[i]];
          weighted += weights[places[i]] * value;
        }
      }
      return model.similarity(weighted, weight);
    }
  }

  /**
   * For two models whose signals of one name are the same.
   *
   * @param leastSame similarity from which saying the same matters
   * @param leastTopic similarity from which being about the same thing matters
   */
  PairScores(
      SimilarityModel sameModel, double leastSame, SimilarityModel topicModel, double leastTopic) {
    Map<String, Signal> byName = new LinkedHashMap<>();
    sameModel.rows().forEach(row -> byName.put(row.name(), row.signal()));
    topicModel.rows().forEach(row -> byName.putIfAbsent(row.name(), row.signal()));
    List<String> names = new ArrayList<>(byName.keySet());
    names.sort(Comparator.comparingInt(Models.DEAR::indexOf));
    this.signals = names.stream().map(byName::get).toArray(Signal[]::new);
    this.values = new double[signals.length];
    this.same = new Sum(sameModel, leastSame, names);
    this.topic = new Sum(topicModel, leastTopic, names);
  }

  /** Reads a pair. */
  void read(Alignment pair) {
    same.begin();
    topic.begin();
    boolean wordless = pair.sideA().lemmas.length == 0 || pair.sideB().lemmas.length == 0;
    for (int i = 0; i < signals.length; i++) {
      boolean asked = !wordless && (same.asks(i) || topic.asks(i));
      values[i] = asked ? signals[i].read(pair) : Double.NaN;
      same.take(i, values[i]);
      topic.take(i, values[i]);
    }
  }

  /** How far the two last read say the same, or {@link #LOW}. */
  double same() {
    return same.similarity(values);
  }

  /** How far the two last read are about the same thing, or {@link #LOW}. */
  double topic() {
    return topic.similarity(values);
  }
}
