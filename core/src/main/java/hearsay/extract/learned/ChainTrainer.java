package hearsay.extract.learned;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Trains a {@link ChainModel} by AdaGrad (Duchi, Hazan and Singer 2011) on the conditional
 * log-likelihood, one sequence a step, and averages the weights over the last passes. At each step
 * a share of the features of each position is left out (dropout: Hinton and others 2012; for such
 * models Wang and others 2013), so that no weight leans on others being there: features of one word
 * nearly repeat each other, and a text not seen in training lacks some of them. The order of the
 * sequences and what is left out come from a fixed seed: the same data give the same weights.
 */
final class ChainTrainer {

  private static final long SEED = 20261121L;

  /** A sequence and its right labels. */
  record Example(ChainModel.Observations observations, int[] labels) {}

  private final double rate;
  private final double decay;
  private final float dropped;
  private final int passes;

  /**
   * @param rate AdaGrad's step
   * @param decay how much of each touched weight is taken back at every step, by its own step size
   * @param dropped the share of features that is left out, in [0, 1)
   * @param passes how often all examples are seen
   */
  ChainTrainer(double rate, double decay, float dropped, int passes) {
    this.rate = rate;
    this.decay = decay;
    this.dropped = dropped;
    this.passes = passes;
  }

  /** Fits the weights of {@code model}, which is altered. */
  void train(ChainModel model, List<Example> examples) {
    float[] squares = new float[model.weights().length];
    float[] edgeSquares = new float[model.edgeWeights().length];
    float[] sum = new float[model.weights().length];
    float[] edgeSum = new float[model.edgeWeights().length];
    int averagedFrom = passes / 2;
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
    int[] order = new int[examples.size()];
    Arrays.setAll(order, i -> i);
    for (int pass = 0; pass < passes; pass++) {
      for (int i = order.length - 1; i > 0; i--) {
        int j = random.nextInt(i + 1);
        int swapped = order[i];
        order[i] = order[j];
        order[j] = swapped;
      }
      for (int index : order) {
        step(model, thinned(examples.get(index), random), squares, edgeSquares);
      }
      if (pass >= averagedFrom) {
        add(sum, model.weights());
        add(edgeSum, model.edgeWeights());
      }
    }
    // In use no feature is left out: so many times more are added up.
    mean(model.weights(), sum, (passes - averagedFrom) / (1.0 - dropped));
    mean(model.edgeWeights(), edgeSum, passes - averagedFrom);
  }

  /** The example with a random share of the features of each position. */
  private Example thinned(Example example, RandomGenerator random) {
    int[][] features = example.observations().features();
    int[][] kept = new int[features.length][];
    for (int i = 0; i < features.length; i++) {
      kept[i] =
          Arrays.stream(features[i]).filter(feature -> random.nextFloat() >= dropped).toArray();
    }
    return new Example(
        new ChainModel.Observations(kept, example.observations().edges()), example.labels());
  }

  private void step(ChainModel model, Example example, float[] squares, float[] edgeSquares) {
    ChainModel.Observations observations = example.observations();
    int[] gold = example.labels();
    int labels = model.labels();
    double[][] edges = new double[observations.length()][];
    double[][] marginals = model.marginals(observations, edges);
    for (int i = 0; i < observations.length(); i++) {
      for (int y = 0; y < labels; y++) {
        double gradient = (gold[i] == y ? 1 : 0) - marginals[i][y];
        if (Math.abs(gradient) < 1e-4) {
          continue;
        }
        for (int feature : observations.features()[i]) {
          update(model.weights(), squares, (feature & model.mask()) * labels + y, gradient);
        }
      }
      if (i == 0) {
        continue;
      }
      for (int t = 0; t < labels * labels; t++) {
        boolean right = t == gold[i - 1] * labels + gold[i];
        double gradient = (right ? 1 : 0) - edges[i][t];
        if (Math.abs(gradient) < 1e-4) {
          continue;
        }
        for (int edge : observations.edges()[i]) {
          int at = (edge & model.edgeMask()) * labels * labels + t;
          update(model.edgeWeights(), edgeSquares, at, gradient);
        }
      }
    }
  }

  private void update(float[] weights, float[] squares, int at, double gradient) {
    double regularised = gradient - decay * weights[at];
    squares[at] += (float) (regularised * regularised);
    weights[at] += (float) (rate * regularised / (1e-3 + Math.sqrt(squares[at])));
  }

  private static void add(float[] sum, float[] weights) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += weights[i];
    }
  }

  private static void mean(float[] weights, float[] sum, double count) {
    for (int i = 0; i < sum.length; i++) {
      weights[i] = (float) (sum[i] / count);
    }
  }
}
