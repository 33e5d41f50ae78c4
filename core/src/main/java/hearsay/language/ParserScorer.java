package hearsay.language;

/**
 * A {@link ParserModel} made ready to score: the projection of each word's vector onto the hidden
 * layer is worked out beforehand for each place ("Fast and robust neural network joint models",
 * Devlin and others, 2014), so that every feature is one row to add. Immutable and thread-safe.
 */
final class ParserScorer {

  private static final int HIDDEN = ParserModel.HIDDEN;

  private final ParserModel model;

  /** The row of feature {@code f} begins at {@code f * HIDDEN}. */
  private final float[] rows;

  ParserScorer(ParserModel model) {
    this.model = model;
    rows = new float[(ParserFeatures.WORD_FEATURES + ParserFeatures.ROWS) * HIDDEN];
    int feature = 0;
    for (int place = 0; place < ParserFeatures.WORDS; place++) {
      for (int i = 0; i < ParserFeatures.wordFeatures(place); i++) {
        project(ParserFeatures.vector(place, i), place, feature++ * HIDDEN);
      }
    }
    System.arraycopy(model.rows(), 0, rows, feature * HIDDEN, model.rows().length);
  }

  private void project(int vector, int place, int to) {
    float[] projections = model.projections();
    for (int d = 0; d < ParserModel.DIMENSIONS; d++) {
      float value = model.vectors()[vector * ParserModel.DIMENSIONS + d];
      int from = (place * ParserModel.DIMENSIONS + d) * HIDDEN;
      for (int h = 0; h < HIDDEN; h++) {
        rows[to + h] += value * projections[from + h];
      }
    }
  }

  ParserModel model() {
    return model;
  }

  /** Writes the score of each action for the features of a state. */
  void scores(int[] features, float[] hidden, float[] scores) {
    System.arraycopy(model.bias(), 0, hidden, 0, HIDDEN);
    int f = 0;
    for (; f + 4 <= features.length; f += 4) {
      add(
          hidden,
          features[f] * HIDDEN,
          features[f + 1] * HIDDEN,
          features[f + 2] * HIDDEN,
          features[f + 3] * HIDDEN);
    }
    for (; f < features.length; f++) {
      int row = features[f] * HIDDEN;
      for (int h = 0; h < HIDDEN; h++) {
        hidden[h] += rows[row + h];
      }
    }
    for (int h = 0; h < HIDDEN; h++) {
      hidden[h] = Math.max(0, hidden[h]);
    }
    model.scores(hidden, scores);
  }

  /** Four rows at once: the hidden layer is read and written a quarter as often. */
  private void add(float[] hidden, int a, int b, int c, int d) {
    for (int h = 0; h < HIDDEN; h++) {
      hidden[h] += rows[a + h] + rows[b + h] + (rows[c + h] + rows[d + h]);
    }
  }
}
