package hearsay.stance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Learns a {@link LogisticModel}: least cross-entropy plus a quadratic penalty, by accelerated
 * gradient descent (Nesterov 1983) with restarts (O'Donoghue and Candes 2015). Full passes in one
 * order, so that equal examples give equal weights.
 */
final class LogisticTrainer {

  private static final int PASSES = 400;

  /** Features that only count where enough groups have them, so that no topic is learned. */
  static final String RARE_PREFIX = "word ";

  private final List<String> labels;
  private final double penalty;
  private final int leastGroups;

  /**
   * A trainer.
   *
   * @param labels in the order of the model
   * @param penalty on half the sum of squared weights, for each example; above 0
   * @param leastGroups of how many groups a word feature must be to count
   */
  LogisticTrainer(List<String> labels, double penalty, int leastGroups) {
    this.labels = List.copyOf(labels);
    this.penalty = penalty;
    this.leastGroups = leastGroups;
  }

  /**
   * An example.
   *
   * @param features by name
   * @param label its place among the labels
   * @param group what it shares a topic with
   * @param weight how much it counts; above 0
   */
  record Example(Map<String, Double> features, int label, String group, double weight) {}

  LogisticModel train(List<Example> examples) {
    List<String> names = names(examples);
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      places.put(names.get(i), i);
    }
    int n = examples.size();
    int[][] at = new int[n][];
    double[][] values = new double[n][];
    double largest = 0;
    double total = 0;
    for (int i = 0; i < n; i++) {
      Map<String, Double> features = new TreeMap<>(examples.get(i).features());
      features.keySet().retainAll(places.keySet());
      at[i] = features.keySet().stream().mapToInt(places::get).toArray();
      values[i] = features.values().stream().mapToDouble(Double::doubleValue).toArray();
      double norm = 0;
      for (double value : values[i]) {
        norm += value * value;
      }
      largest = Math.max(largest, norm);
      total += examples.get(i).weight();
    }
    double[] weights = descend(examples, at, values, names.size(), total, 0.5 * largest + penalty);
    Map<String, double[]> byName = new TreeMap<>();
    int k = labels.size();
    for (int f = 0; f < names.size(); f++) {
      double[] row = new double[k];
      System.arraycopy(weights, f * k, row, 0, k);
      byName.put(names.get(f), row);
    }
    return new LogisticModel(labels, byName);
  }

  private List<String> names(List<Example> examples) {
    Map<String, Set<String>> groups = new TreeMap<>();
    for (Example example : examples) {
      for (String name : example.features().keySet()) {
        groups.computeIfAbsent(name, f -> new HashSet<>()).add(example.group());
      }
    }
    List<String> names = new ArrayList<>();
    groups.forEach(
        (name, having) -> {
          if (!name.startsWith(RARE_PREFIX) || having.size() >= leastGroups) {
            names.add(name);
          }
        });
    return names;
  }

  private double[] descend(
      List<Example> examples,
      int[][] at,
      double[][] values,
      int features,
      double total,
      double bound) {
    int k = labels.size();
    double[] weights = new double[features * k];
    double[] ahead = weights.clone();
    double momentum = 1;
    double step = 1 / bound;
    for (int pass = 0; pass < PASSES; pass++) {
      double[] gradient = gradient(examples, at, values, ahead, total);
      double[] next = new double[weights.length];
      double turn = 0;
      for (int i = 0; i < next.length; i++) {
        next[i] = ahead[i] - step * gradient[i];
        turn += gradient[i] * (next[i] - weights[i]);
      }
      double grown = turn > 0 ? 1 : (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
      double share = turn > 0 ? 0 : (momentum - 1) / grown;
      for (int i = 0; i < next.length; i++) {
        ahead[i] = next[i] + share * (next[i] - weights[i]);
      }
      weights = next;
      momentum = grown;
    }
    return weights;
  }

  private double[] gradient(
      List<Example> examples, int[][] at, double[][] values, double[] weights, double total) {
    int k = labels.size();
    double[] gradient = new double[weights.length];
    for (int i = 0; i < weights.length; i++) {
      gradient[i] = penalty * weights[i];
    }
    double[] scores = new double[k];
    for (int i = 0; i < at.length; i++) {
      Arrays.fill(scores, 0);
      for (int f = 0; f < at[i].length; f++) {
        for (int y = 0; y < k; y++) {
          scores[y] += weights[at[i][f] * k + y] * values[i][f];
        }
      }
      double[] shares = LogisticModel.softmax(scores);
      shares[examples.get(i).label()] -= 1;
      double weight = examples.get(i).weight() / total;
      for (int f = 0; f < at[i].length; f++) {
        for (int y = 0; y < k; y++) {
          gradient[at[i][f] * k + y] += weight * shares[y] * values[i][f];
        }
      }
    }
    return gradient;
  }
}
