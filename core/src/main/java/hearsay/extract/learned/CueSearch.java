package hearsay.extract.learned;

import java.util.ArrayList;
import java.util.List;

/** Where the cues of one article are, and how likely each token is part of one. */
final class CueSearch {

  private final TokenTable t;
  private final ChainModel model;
  private final List<ChainModel.Observations> sentences = new ArrayList<>();
  private final double[][] probabilities;

  CueSearch(TokenTable t, ChainModel model) {
    this.t = t;
    this.model = model;
    for (int s = 0; s + 1 < t.sentenceBegin.length; s++) {
      sentences.add(CueFeatures.of(t, s));
    }
    this.probabilities = new double[sentences.size()][];
  }

  /**
   * The likeliest cues as token ranges, in text order.
   *
   * @param bias added to the score of being no cue: below 0 more are found
   * @param quotedBias the same, in sentences with quotation marks
   */
  List<int[]> cues(float bias, float quotedBias) {
    List<int[]> cues = new ArrayList<>();
    for (int s = 0; s < sentences.size(); s++) {
      int[] labels = model.decode(sentences.get(s), isQuoted(s) ? quotedBias : bias);
      cues.addAll(CueReading.runs(labels, AttributionModel.BEGIN, t.sentenceBegin[s]));
    }
    return cues;
  }

  private boolean isQuoted(int sentence) {
    for (int i = t.sentenceBegin[sentence]; i < t.sentenceBegin[sentence + 1]; i++) {
      if (t.quote[i] != TokenTable.OUTSIDE) {
        return true;
      }
    }
    return false;
  }

  /** How likely a token is part of a cue, in [0, 1]. */
  double probability(int token) {
    int sentence = t.sentenceOf[token];
    double[] known = probabilities[sentence];
    if (known == null) {
      double[][] marginals = model.marginals(sentences.get(sentence), null);
      known = new double[marginals.length];
      for (int i = 0; i < known.length; i++) {
        known[i] = 1 - marginals[i][AttributionModel.OUTSIDE];
      }
      probabilities[sentence] = known;
    }
    return known[token - t.sentenceBegin[sentence]];
  }

  /** How likely there is a cue in a range of tokens of one sentence: its likeliest token. */
  double probability(int[] cue) {
    double best = 0;
    for (int i = cue[0]; i < Math.min(cue[1], t.end(cue[0])); i++) {
      best = Math.max(best, probability(i));
    }
    return best;
  }
}
