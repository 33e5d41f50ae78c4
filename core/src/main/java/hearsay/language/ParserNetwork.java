package hearsay.language;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** A {@link ParserModel} while it learns. Keeps what it last scored; not thread-safe. */
final class ParserNetwork {

  private static final int HIDDEN = ParserModel.HIDDEN;
  private static final int DIMENSIONS = ParserModel.DIMENSIONS;
  private static final int WORDS = ParserFeatures.WORDS;

  /** AdaGrad's step at the start; it falls to {@link #LAST_RATE} of that. */
  private static final float RATE = 0.05f;

  private static final float LAST_RATE = 0.03f;

  /** Squares that every weight starts with, so that first steps are not wild. */
  private static final float FIRST_SQUARE = 0.01f;

  /** Nothing is learned from a state whose right moves have less than this missing to 1. */
  private static final float SURE = 0.02f;

  private final ParserModel model;
  private final float[] vectorSquares;
  private final float[] projectionSquares;
  private final float[] rowSquares;
  private final float[] biasSquares;
  private final float[] outSquares;
  private final float[] outBiasSquares;
  private final int[] vectorAt = new int[3 * WORDS];
  private final float[][] words = new float[WORDS][DIMENSIONS];
  private final float[] hidden = new float[HIDDEN];
  private final float[] hiddenGradient = new float[HIDDEN];
  private final float[] wordGradient = new float[DIMENSIONS];
  private final float[] scores;
  private final float[] gradient;
  private float rate = RATE;

  ParserNetwork(ParserModel model, RandomGenerator random) {
    this.model = model;
    vectorSquares = squares(model.vectors());
    projectionSquares = squares(model.projections());
    rowSquares = squares(model.rows());
    biasSquares = squares(model.bias());
    outSquares = squares(model.out());
    outBiasSquares = squares(model.outBias());
    scores = new float[model.width()];
    gradient = new float[model.width()];
    draw(model.vectors(), 0.05f, random);
    draw(model.projections(), 0.1f, random);
    draw(model.out(), 0.2f, random);
    Arrays.fill(model.bias(), 0.2f);
  }

  private static float[] squares(float[] weights) {
    float[] squares = new float[weights.length];
    Arrays.fill(squares, FIRST_SQUARE);
    return squares;
  }

  private static void draw(float[] weights, float deviation, RandomGenerator random) {
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (float) random.nextGaussian() * deviation;
    }
  }

  /** Sets the step size for the share of the training that is done. */
  void slowDown(double done) {
    rate = (float) (RATE * (1 - (1 - LAST_RATE) * done));
  }

  /** The score of each action; the array is written anew by the next call. */
  float[] scores(int[] features) {
    System.arraycopy(model.bias(), 0, hidden, 0, HIDDEN);
    float[] rows = model.rows();
    for (int f = 3 * WORDS; f < features.length; f++) {
      int row = (features[f] - ParserFeatures.WORD_FEATURES) * HIDDEN;
      for (int h = 0; h < HIDDEN; h++) {
        hidden[h] += rows[row + h];
      }
    }
    int first = 0;
    for (int place = 0; place < WORDS; place++) {
      describe(place, first, features);
      float[] word = words[place];
      for (int d = 0; d < DIMENSIONS; d += 4) {
        project(word[d], word[d + 1], word[d + 2], word[d + 3], (place * DIMENSIONS + d) * HIDDEN);
      }
      first += ParserFeatures.wordFeatures(place);
    }
    for (int h = 0; h < HIDDEN; h++) {
      hidden[h] = Math.max(0, hidden[h]);
    }
    model.scores(hidden, scores);
    return scores;
  }

  private void describe(int place, int first, int[] features) {
    float[] word = words[place];
    float[] vectors = model.vectors();
    Arrays.fill(word, 0);
    for (int f = 3 * place; f < 3 * place + 3; f++) {
      vectorAt[f] = ParserFeatures.vector(place, features[f] - first) * DIMENSIONS;
      for (int d = 0; d < DIMENSIONS; d++) {
        word[d] += vectors[vectorAt[f] + d];
      }
    }
  }

  private void project(float a, float b, float c, float d, int row) {
    float[] projections = model.projections();
    for (int h = 0; h < HIDDEN; h++) {
      hidden[h] +=
          a * projections[row + h]
              + b * projections[row + HIDDEN + h]
              + (c * projections[row + 2 * HIDDEN + h] + d * projections[row + 3 * HIDDEN + h]);
    }
  }

  /**
   * Makes the right actions likelier, together, in the state that was scored last.
   *
   * @param features of that state
   * @param allowed actions
   * @param right actions, some of those allowed
   */
  void learn(int[] features, boolean[] allowed, boolean[] right) {
    if (!judge(allowed, right)) {
      return;
    }
    learnActions();
    learnWords();
    for (int f = 3 * WORDS; f < features.length; f++) {
      int row = (features[f] - ParserFeatures.WORD_FEATURES) * HIDDEN;
      step(model.rows(), rowSquares, row, hiddenGradient, 1);
    }
    step(model.bias(), biasSquares, 0, hiddenGradient, 1);
  }

  /** Writes the gradient of the loss by each score; false where there is nothing to learn. */
  private boolean judge(boolean[] allowed, boolean[] right) {
    float top = Float.NEGATIVE_INFINITY;
    float topRight = Float.NEGATIVE_INFINITY;
    for (int a = 0; a < scores.length; a++) {
      top = allowed[a] ? Math.max(top, scores[a]) : top;
      topRight = right[a] ? Math.max(topRight, scores[a]) : topRight;
    }
    double sum = 0;
    double sumRight = 0;
    for (int a = 0; a < scores.length; a++) {
      sum += allowed[a] ? Math.exp(scores[a] - top) : 0;
      sumRight += right[a] ? Math.exp(scores[a] - topRight) : 0;
    }
    if (sumRight * Math.exp(topRight - top) > sum * (1 - SURE)) {
      return false;
    }
    for (int a = 0; a < scores.length; a++) {
      double likely = allowed[a] ? Math.exp(scores[a] - top) / sum : 0;
      double wanted = right[a] ? Math.exp(scores[a] - topRight) / sumRight : 0;
      gradient[a] = (float) (likely - wanted);
    }
    return true;
  }

  private void learnActions() {
    float[] out = model.out();
    int width = model.width();
    for (int h = 0; h < HIDDEN; h++) {
      hiddenGradient[h] = 0;
      if (hidden[h] > 0) {
        hiddenGradient[h] = dot(out, h * width, gradient);
        step(out, outSquares, h * width, gradient, hidden[h]);
      }
    }
    step(model.outBias(), outBiasSquares, 0, gradient, 1);
  }

  private void learnWords() {
    for (int place = 0; place < WORDS; place++) {
      for (int d = 0; d < DIMENSIONS; d++) {
        int row = (place * DIMENSIONS + d) * HIDDEN;
        wordGradient[d] = dot(model.projections(), row, hiddenGradient);
        step(model.projections(), projectionSquares, row, hiddenGradient, words[place][d]);
      }
      for (int f = 3 * place; f < 3 * place + 3; f++) {
        step(model.vectors(), vectorSquares, vectorAt[f], wordGradient, 1);
      }
    }
  }

  /** Four sums at once, which the processor adds up side by side; lengths are multiples of 4. */
  private static float dot(float[] weights, int from, float[] by) {
    float a = 0;
    float b = 0;
    float c = 0;
    float d = 0;
    for (int i = 0; i < by.length; i += 4) {
      a += weights[from + i] * by[i];
      b += weights[from + i + 1] * by[i + 1];
      c += weights[from + i + 2] * by[i + 2];
      d += weights[from + i + 3] * by[i + 3];
    }
    return a + b + (c + d);
  }

  private void step(float[] weights, float[] squares, int from, float[] gradient, float by) {
    for (int i = 0; i < gradient.length; i++) {
      float slope = gradient[i] * by;
      float square = squares[from + i] + slope * slope;
      squares[from + i] = square;
      weights[from + i] -= rate * slope / (float) Math.sqrt(square);
    }
  }
}
