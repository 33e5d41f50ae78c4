package hearsay.extract.learned;

import hearsay.extract.text.RawAttribution;
import hearsay.language.AnalyzedArticle;
import hearsay.model.Span;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Learns the weights of an {@link AttributionTagger} from articles whose attributions are known.
 * The same articles in the same order give the same weights. Takes about three minutes and 3 GB of
 * heap for 800 news articles.
 */
public final class AttributionTrainer {

  /** More passes fit the training data better and new data no better. */
  private static final int PASSES = 20;

  private static final double RATE = 0.1;
  private static final double DECAY = 1e-5;

  /** Of shares from none to three fifths the best on new data. */
  private static final float DROPPED = 0.5f;

  private final List<ChainTrainer.Example> cues = new ArrayList<>();
  private final List<ChainTrainer.Example> roles = new ArrayList<>();

  /** Takes in one article and all its attributions. */
  public void add(AnalyzedArticle article, List<RawAttribution> attributions) {
    add(new TokenTable(article), attributions);
  }

  void add(TokenTable tokens, List<RawAttribution> attributions) {
    cueExamples(tokens, attributions);
    roleExamples(tokens, attributions);
  }

  /**
   * Learns from all that was taken in.
   *
   * @param weights receives what {@link AttributionTagger#read} reads; it is closed
   * @throws IOException if the stream does
   */
  public void train(OutputStream weights) throws IOException {
    ModelFile.write(train(), weights);
  }

  AttributionModel train() {
    AttributionModel model = AttributionModel.empty();
    ChainTrainer trainer = new ChainTrainer(RATE, DECAY, DROPPED, PASSES);
    trainer.train(model.cues(), cues);
    trainer.train(model.roles(), roles);
    return model;
  }

  private void cueExamples(TokenTable t, List<RawAttribution> attributions) {
    int[] labels = new int[t.size()];
    for (RawAttribution attribution : attributions) {
      label(t, attribution.cue(), labels, 0, t.size(), AttributionModel.BEGIN);
    }
    for (int s = 0; s + 1 < t.sentenceBegin.length; s++) {
      cues.add(
          new ChainTrainer.Example(
              CueFeatures.of(t, s),
              Arrays.copyOfRange(labels, t.sentenceBegin[s], t.sentenceBegin[s + 1])));
    }
  }

  private void roleExamples(TokenTable t, List<RawAttribution> attributions) {
    boolean[] anyCue = new boolean[t.size()];
    List<int[]> ranges = new ArrayList<>();
    for (RawAttribution attribution : attributions) {
      int[] range = range(t, attribution.cue());
      ranges.add(range);
      if (range[1] > range[0]) {
        Arrays.fill(anyCue, range[0], range[1], true);
      }
    }
    for (int a = 0; a < ranges.size(); a++) {
      int[] cue = ranges.get(a);
      if (cue[1] <= cue[0]) {
        continue;
      }
      CueWindow window = CueWindow.of(t, cue[0]);
      int end = Math.min(cue[1], window.to());
      int[] labels = new int[t.size()];
      RawAttribution attribution = attributions.get(a);
      attribution
          .source()
          .ifPresent(
              span ->
                  label(
                      t, span, labels, window.from(), window.to(), AttributionModel.BEGIN_SOURCE));
      for (Span span : attribution.contents()) {
        label(t, span, labels, window.from(), window.to(), AttributionModel.BEGIN_CONTENT);
      }
      roles.add(
          new ChainTrainer.Example(
              RoleFeatures.of(t, window.from(), window.to(), cue[0], end, anyCue),
              Arrays.copyOfRange(labels, window.from(), window.to())));
    }
  }

  private static void label(TokenTable t, Span span, int[] labels, int from, int to, int begin) {
    int[] range = range(t, span);
    for (int i = Math.max(from, range[0]); i < Math.min(to, range[1]); i++) {
      boolean starts = i == Math.max(from, range[0]);
      labels[i] = starts ? begin : begin + 1;
    }
  }

  /** The tokens that overlap a span: first, and one past the last. */
  static int[] range(TokenTable t, Span span) {
    int low = 0;
    int high = t.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (t.tokens.get(middle).end() <= span.begin()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end < t.size() && t.tokens.get(end).begin() < span.end()) {
      end++;
    }
    return new int[] {low, end};
  }
}
