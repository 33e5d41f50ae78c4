package hearsay.stance;

/** Picks a label, by its place, from the labels' probabilities. */
@FunctionalInterface
interface Decision {
  int best(double[] shares);
}
