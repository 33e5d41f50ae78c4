package hearsay.extract.learned;

import org.jspecify.annotations.Nullable;

/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over hashed
 * features: label scores from the features of each position, transition scores from a few
 * observations at each boundary. Scores are sums of weights; there is nothing else.
 *
 * <p>Not altered after training; then safe to share between threads.
 */
final class ChainModel {

  /** Score of a transition that may not happen. */
  private static final float FORBIDDEN = -1e6f;

  private final int labels;
  private final int mask;
  private final int edgeMask;

  /** Weight of feature {@code f} for label {@code y} at {@code f * labels + y}. */
  private final float[] weights;

  /**
   * Weight of edge observation {@code e} for {@code x -> y} at {@code (e * labels + x) * labels +
   * y}.
   */
  private final float[] edgeWeights;

  private final boolean[][] allowed;

  /**
   * A model in which every weight is 0.
   *
   * @param allowed whether label {@code y} may follow label {@code x}; the last row is for the
   *     start
   * @param bits features are hashed to 2^bits places
   * @param edgeBits edge observations are hashed to 2^edgeBits places
   */
  ChainModel(boolean[][] allowed, int bits, int edgeBits) {
    this.allowed = allowed;
    this.labels = allowed.length - 1;
    this.mask = (1 << bits) - 1;
    this.edgeMask = (1 << edgeBits) - 1;
    this.weights = new float[labels << bits];
    this.edgeWeights = new float[(labels * labels) << edgeBits];
  }

  /** What a sequence is described by: features of each position, observations at each boundary. */
  record Observations(int[][] features, int[][] edges) {
    int length() {
      return features.length;
    }
  }

  int labels() {
    return labels;
  }

  int mask() {
    return mask;
  }

  int edgeMask() {
    return edgeMask;
  }

  float[] weights() {
    return weights;
  }

  float[] edgeWeights() {
    return edgeWeights;
  }

  boolean isAllowed(int previous, int next) {
    return allowed[previous][next];
  }

  /** Scores of each label at each position. */
  float[][] emissions(Observations observations) {
    int length = observations.length();
    float[][] scores = new float[length][labels];
    for (int i = 0; i < length; i++) {
      float[] row = scores[i];
      for (int feature : observations.features()[i]) {
        int base = (feature & mask) * labels;
        for (int y = 0; y < labels; y++) {
          row[y] += weights[base + y];
        }
      }
    }
    return scores;
  }

  /** Scores of each transition into position {@code i}: {@code [x * labels + y]}. */
  float[] transitions(Observations observations, int i) {
    float[] scores = new float[labels * labels];
    for (int edge : observations.edges()[i]) {
      int base = (edge & edgeMask) * labels * labels;
      for (int t = 0; t < scores.length; t++) {
        scores[t] += edgeWeights[base + t];
      }
    }
    for (int x = 0; x < labels; x++) {
      for (int y = 0; y < labels; y++) {
        if (!allowed[x][y]) {
          scores[x * labels + y] = FORBIDDEN;
        }
      }
    }
    return scores;
  }

  /**
   * The best sequence of labels (Viterbi). {@code bias} is added to the score of label 0, outside:
   * below 0 it finds more, above 0 less.
   */
  int[] decode(Observations observations, float bias) {
    int length = observations.length();
    float[][] best = emissions(observations);
    int[][] back = new int[length][labels];
    for (int i = 0; i < length; i++) {
      best[i][0] += bias;
      float[] transitions = i == 0 ? null : transitions(observations, i);
      for (int y = 0; y < labels; y++) {
        if (transitions == null) {
          best[i][y] += allowed[labels][y] ? 0 : FORBIDDEN;
          continue;
        }
        int from = 0;
        float score = Float.NEGATIVE_INFINITY;
        for (int x = 0; x < labels; x++) {
          float through = best[i - 1][x] + transitions[x * labels + y];
          if (through > score) {
            score = through;
            from = x;
          }
        }
        best[i][y] += score;
        back[i][y] = from;
      }
    }
    int[] path = new int[length];
    for (int y = 1; y < labels; y++) {
      if (best[length - 1][y] > best[length - 1][path[length - 1]]) {
        path[length - 1] = y;
      }
    }
    for (int i = length - 1; i > 0; i--) {
      path[i - 1] = back[i][path[i]];
    }
    return path;
  }

  /**
   * Probability of each label at each position (forward-backward).
   *
   * @param edgeGradient where not null, receives for each position the probability of each
   *     transition
   */
  double[][] marginals(Observations observations, double @Nullable [][] edgeGradient) {
    int length = observations.length();
    float[][] emissions = emissions(observations);
    double[][] alpha = new double[length][labels];
    double[][] beta = new double[length][labels];
    double[][] edges = new double[length][];
    double[] scale = new double[length];
    for (int i = 0; i < length; i++) {
      float top = Float.NEGATIVE_INFINITY;
      for (float score : emissions[i]) {
        top = Math.max(top, score);
      }
      if (i > 0) {
        float[] transitions = transitions(observations, i);
        edges[i] = new double[transitions.length];
        for (int t = 0; t < transitions.length; t++) {
          edges[i][t] = transitions[t] <= FORBIDDEN ? 0 : Math.exp(transitions[t]);
        }
      }
      for (int y = 0; y < labels; y++) {
        double reach = 0;
        if (i == 0) {
          reach = allowed[labels][y] ? 1 : 0;
        } else {
          for (int x = 0; x < labels; x++) {
            reach += alpha[i - 1][x] * edges[i][x * labels + y];
          }
        }
        alpha[i][y] = reach * Math.exp(emissions[i][y] - top);
        scale[i] += alpha[i][y];
      }
      for (int y = 0; y < labels; y++) {
        alpha[i][y] /= scale[i];
      }
    }
    double[][] local = new double[length][labels];
    for (int i = length - 1; i >= 0; i--) {
      float top = Float.NEGATIVE_INFINITY;
      for (float score : emissions[i]) {
        top = Math.max(top, score);
      }
      for (int y = 0; y < labels; y++) {
        local[i][y] = Math.exp(emissions[i][y] - top) / scale[i];
        if (i == length - 1) {
          beta[i][y] = 1;
        } else {
          for (int z = 0; z < labels; z++) {
            beta[i][y] += edges[i + 1][y * labels + z] * local[i + 1][z] * beta[i + 1][z];
          }
        }
      }
    }
    double[][] marginals = new double[length][labels];
    for (int i = 0; i < length; i++) {
      for (int y = 0; y < labels; y++) {
        marginals[i][y] = alpha[i][y] * beta[i][y];
      }
      if (edgeGradient != null && i > 0) {
        double[] row = new double[labels * labels];
        for (int x = 0; x < labels; x++) {
          for (int y = 0; y < labels; y++) {
            row[x * labels + y] =
                alpha[i - 1][x] * edges[i][x * labels + y] * local[i][y] * beta[i][y];
          }
        }
        edgeGradient[i] = row;
      }
    }
    return marginals;
  }
}
