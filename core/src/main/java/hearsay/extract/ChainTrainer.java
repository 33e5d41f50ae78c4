package hearsay.extract;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Trains a {@link ChainModel} by AdaGrad (Duchi, Hazan and Singer 2011) on the conditional
 * log-likelihood, one sequence a step, and averages the weights over the last passes. The order of
 * the sequences comes from a fixed seed: the same data give the same weights.
 */
final class ChainTrainer {

  private static final long SEED = 20261121L;

  /** A sequence and its right labels. */
  record Example(ChainModel.Observations observations, int[] labels) {}

  private final double rate;
  private final double decay;
  private final int passes;

  /**
   * @param rate AdaGrad's step
   * @param decay how much of each touched weight is taken back at every step, by its own step size
   * @param passes how often all examples are seen
   */
  ChainTrainer(double rate, double decay, int passes) {
    this.rate = rate;
    this.decay = decay;
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
        step(model, examples.get(index), squares, edgeSquares);
      }
      if (pass >= averagedFrom) {
        add(sum, model.weights());
        add(edgeSum, model.edgeWeights());
      }
    }
    mean(model.weights(), sum, passes - averagedFrom);
    mean(model.edgeWeights(), edgeSum, passes - averagedFrom);
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

  private static void mean(float[] weights, float[] sum, int count) {
    for (int i = 0; i < sum.length; i++) {
      weights[i] = sum[i] / count;
    }
  }
}
