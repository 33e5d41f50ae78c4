package hearsay.match;

import hearsay.model.Evidence;
import java.util.ArrayList;
import java.util.List;

/**
 * One similarity from many signals: the mean of what the comparable ones see, each by its weight,
 * bent by a curve that keeps 0 and 1 where they are.
 *
 * <p>With the mean m the similarity is m^s / (m^s + b (1 - m)^s): the logistic function of s times
 * m's log-odds less ln b (beta calibration with equal slopes, Kull and others 2017). So it is 1 for
 * a statement and itself, and a signal that cannot compare takes no weight. Each comparable
 * signal's evidence is its part of the mean, stretched by similarity over mean, so that the parts
 * sum to the similarity.
 *
 * @param rows the signals with their names and weights
 * @param slope s, above 0
 * @param offset b, above 0
 */
record SimilarityModel(List<Row> rows, double slope, double offset) {

  /** More than means may be off by rounding. */
  private static final double GRAIN = 1e-9;

  /** A signal, its name in evidence, and its weight, at least 0. */
  record Row(String name, double weight, Signal signal) {}

  /** A similarity with what explains it. */
  record Score(double similarity, List<Evidence> evidence) {}

  SimilarityModel {
    rows = List.copyOf(rows);
  }

  /** How alike the two sides are: {@link #score} without what explains it, at less cost. */
  double similarity(Alignment pair) {
    if (pair.a().words().isEmpty() || pair.b().words().isEmpty()) {
      return 0;
    }
    double total = 0;
    double sum = 0;
    for (Row row : rows) {
      double reading = row.signal().read(pair);
      if (!Double.isNaN(reading)) {
        total += row.weight();
        sum += row.weight() * reading;
      }
    }
    return similarity(sum, total);
  }

  /** The similarity for readings by their weights, and the weights of those that there were. */
  double similarity(double sum, double total) {
    return curve(total == 0 ? 0 : sum / total, slope, offset);
  }

  /** No mean below this has at least some similarity, by the curve turned round. */
  double leastMean(double similarity) {
    double odds = Math.pow(offset * similarity / (1 - similarity), 1 / slope);
    return similarity >= 1 ? 1 - GRAIN : odds / (1 + odds) - GRAIN;
  }

  /** Compares the two sides; 0 without evidence where one has no words. */
  Score score(Alignment pair) {
    if (pair.a().words().isEmpty() || pair.b().words().isEmpty()) {
      return new Score(0, List.of());
    }
    double total = 0;
    double sum = 0;
    double[] readings = new double[rows.size()];
    for (int i = 0; i < readings.length; i++) {
      Row row = rows.get(i);
      readings[i] = row.signal().read(pair);
      if (!Double.isNaN(readings[i])) {
        total += row.weight();
        sum += row.weight() * readings[i];
      }
    }
    double similarity = similarity(sum, total);
    List<Evidence> evidence = new ArrayList<>();
    for (int i = 0; i < readings.length; i++) {
      Row row = rows.get(i);
      if (!Double.isNaN(readings[i])) {
        double part = sum == 0 ? 0 : similarity * row.weight() * readings[i] / sum;
        evidence.add(new Evidence(row.name(), row.signal().explain(pair), part, List.of()));
      }
    }
    return new Score(similarity, evidence);
  }

  static double curve(double mean, double slope, double offset) {
    if (mean <= 0) {
      return 0;
    }
    double up = Math.pow(mean, slope);
    double down = offset * Math.pow(Math.max(0, 1 - mean), slope);
    return Math.min(1, up / (up + down));
  }
}
