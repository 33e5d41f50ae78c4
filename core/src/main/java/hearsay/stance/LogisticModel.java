package hearsay.stance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Multinomial logistic regression over named features: a label's score is the sum of its weights
 * times the features' values, its probability the softmax of the scores.
 *
 * <p>Immutable and thread-safe.
 */
final class LogisticModel {

  private final List<String> labels;
  private final SortedMap<String, double[]> weights;

  /**
   * A model.
   *
   * @param labels at least two, in the order of the weights
   * @param weights by feature; one number for each label
   */
  LogisticModel(List<String> labels, Map<String, double[]> weights) {
    this.labels = List.copyOf(labels);
    this.weights = Collections.unmodifiableSortedMap(new TreeMap<>(weights));
  }

  /** The labels in the order of the probabilities. */
  List<String> labels() {
    return labels;
  }

  /** Weights by feature, features in alphabetical order. */
  SortedMap<String, double[]> weights() {
    return weights;
  }

  /** The probability of each label; features that the model does not know count nothing. */
  double[] probabilities(Map<String, Double> features) {
    double[] scores = new double[labels.size()];
    features.forEach(
        (name, value) -> {
          double[] row = weights.get(name);
          for (int y = 0; row != null && y < scores.length; y++) {
            scores[y] += row[y] * value;
          }
        });
    return softmax(scores);
  }

  /** What each feature adds to the score of one label over that of another; zeros are left out. */
  List<Part> parts(Map<String, Double> features, int label, int other) {
    List<Part> parts = new ArrayList<>();
    features.forEach(
        (name, value) -> {
          double[] row = weights.get(name);
          double part = row == null ? 0 : value * (row[label] - row[other]);
          if (part != 0) {
            parts.add(new Part(name, value, part));
          }
        });
    return parts;
  }

  /** A feature, its value, and what it adds. */
  record Part(String feature, double value, double weight) {}

  static double[] softmax(double[] scores) {
    double top = Arrays.stream(scores).max().orElse(0);
    double[] shares = new double[scores.length];
    double sum = 0;
    for (int y = 0; y < shares.length; y++) {
      shares[y] = Math.exp(scores[y] - top);
      sum += shares[y];
    }
    for (int y = 0; y < shares.length; y++) {
      shares[y] /= sum;
    }
    return shares;
  }
}
