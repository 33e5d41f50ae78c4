package hearsay.language;

import java.util.List;

/**
 * The weights of a perceptron with one hidden layer over {@link ParserFeatures}. A word of the
 * state is described by a vector, the sum of those of its lemma, its suffix and its shape, and each
 * place has its own projection of that vector onto the hidden layer (Chen and Manning, "A fast and
 * accurate dependency parser using neural networks", 2014); every other feature has a row of the
 * hidden layer's size. The hidden layer is the sum of it all, cut at 0; each action's score is a
 * weighted sum of it. Action 0 is {@link ArcHybridState#SHIFT}; then come {@link
 * ArcHybridState#LEFT} and {@link ArcHybridState#RIGHT} with each relation.
 *
 * <p>Altered by training only; then safe to share between threads.
 */
final class ParserModel {

  /** Size of the hidden layer. */
  static final int HIDDEN = 64;

  /** Size of the vector that describes a word, a multiple of 4. */
  static final int DIMENSIONS = 32;

  private static final int LANES = 16;

  private final ParserVocabulary vocabulary;
  private final int relations;
  private final int width;
  private final float[] vectors;
  private final float[] projections;
  private final float[] rows;
  private final float[] bias;
  private final float[] out;
  private final float[] outBias;

  /** A model in which every weight is 0. */
  ParserModel(ParserVocabulary vocabulary) {
    this.vocabulary = vocabulary;
    relations = vocabulary.relations().size();
    width = (1 + 2 * relations + LANES - 1) / LANES * LANES;
    vectors = new float[ParserFeatures.VECTORS * DIMENSIONS];
    projections = new float[ParserFeatures.WORDS * DIMENSIONS * HIDDEN];
    rows = new float[ParserFeatures.ROWS * HIDDEN];
    bias = new float[HIDDEN];
    out = new float[HIDDEN * width];
    outBias = new float[width];
  }

  ParserVocabulary vocabulary() {
    return vocabulary;
  }

  /** Number of actions, rounded up to fill the lanes of a processor. */
  int width() {
    return width;
  }

  /** All weights, in a fixed order. */
  List<float[]> weights() {
    return List.of(vectors, projections, rows, bias, out, outBias);
  }

  /** Vector {@code v} begins at {@code v * DIMENSIONS}. */
  float[] vectors() {
    return vectors;
  }

  /** Dimension {@code d} at place {@code p} begins at {@code (p * DIMENSIONS + d) * HIDDEN}. */
  float[] projections() {
    return projections;
  }

  /** Row {@code r} begins at {@code r * HIDDEN}. */
  float[] rows() {
    return rows;
  }

  float[] bias() {
    return bias;
  }

  /** Hidden unit {@code h} begins at {@code h * width()}. */
  float[] out() {
    return out;
  }

  float[] outBias() {
    return outBias;
  }

  /** The action for a move with a relation. */
  int action(int move, int relation) {
    return move == ArcHybridState.SHIFT ? 0 : 1 + (move - 1) * relations + relation;
  }

  int move(int action) {
    return action == 0 ? ArcHybridState.SHIFT : 1 + (action - 1) / relations;
  }

  int relation(int action) {
    return action == 0 ? 0 : (action - 1) % relations;
  }

  /** Writes the score of each action for a hidden layer. */
  void scores(float[] hidden, float[] scores) {
    System.arraycopy(outBias, 0, scores, 0, width);
    for (int h = 0; h < HIDDEN; h++) {
      float value = hidden[h];
      if (value > 0) {
        int row = h * width;
        for (int a = 0; a < width; a++) {
          scores[a] += value * out[row + a];
        }
      }
    }
  }

  /**
   * The action of the highest score among those that the state allows, the first of equals:
   * relation {@code root} exactly under the root.
   */
  int best(float[] scores, ArcHybridState state) {
    int best = -1;
    if (state.allows(ArcHybridState.SHIFT)) {
      best = 0;
    }
    for (int move = ArcHybridState.LEFT; move <= ArcHybridState.RIGHT; move++) {
      if (state.allows(move)) {
        int first = action(move, 0);
        if (move == ArcHybridState.RIGHT && state.stack(1) == state.root()) {
          return first;
        }
        best = best < 0 ? first + 1 : best;
        for (int a = first + 1; a < first + relations; a++) {
          best = scores[a] > scores[best] ? a : best;
        }
      }
    }
    return best;
  }

  /** Writes which actions {@link #best} chooses from. */
  void allowed(ArcHybridState state, boolean[] allowed) {
    for (int a = 0; a <= 2 * relations; a++) {
      int move = move(a);
      boolean underRoot = move == ArcHybridState.RIGHT && state.stack(1) == state.root();
      boolean fits = move == ArcHybridState.SHIFT || relation(a) == 0 == underRoot;
      allowed[a] = fits && state.allows(move);
    }
  }
}
