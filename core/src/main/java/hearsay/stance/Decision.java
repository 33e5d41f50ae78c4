package hearsay.stance;

import java.util.Map;

/** Picks a label, by its place, from the features of a pair and the labels' probabilities. */
@FunctionalInterface
interface Decision {
  int best(Map<String, Double> features, double[] shares);
}
