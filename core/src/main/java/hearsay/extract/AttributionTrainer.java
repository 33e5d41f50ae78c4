package hearsay.extract;

import hearsay.model.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Learns an {@link AttributionModel} from articles whose attributions are known. */
final class AttributionTrainer {

  private AttributionTrainer() {}

  /** An article and its attributions. */
  record Annotated(TokenTable tokens, List<RawAttribution> attributions) {}

  static AttributionModel train(List<Annotated> articles, int passes) {
    AttributionModel model = AttributionModel.empty();
    List<ChainTrainer.Example> cues = new ArrayList<>();
    List<ChainTrainer.Example> roles = new ArrayList<>();
    for (Annotated article : articles) {
      cueExamples(article, cues);
      roleExamples(article, roles);
    }
    new ChainTrainer(0.1, 1e-5, passes).train(model.cues(), cues);
    new ChainTrainer(0.1, 1e-5, passes).train(model.roles(), roles);
    return model;
  }

  private static void cueExamples(Annotated article, List<ChainTrainer.Example> into) {
    TokenTable t = article.tokens();
    int[] labels = new int[t.size()];
    for (RawAttribution attribution : article.attributions()) {
      label(t, attribution.cue(), labels, 0, t.size(), AttributionModel.BEGIN);
    }
    for (int s = 0; s + 1 < t.sentenceBegin.length; s++) {
      into.add(
          new ChainTrainer.Example(
              CueFeatures.of(t, s),
              Arrays.copyOfRange(labels, t.sentenceBegin[s], t.sentenceBegin[s + 1])));
    }
  }

  private static void roleExamples(Annotated article, List<ChainTrainer.Example> into) {
    TokenTable t = article.tokens();
    boolean[] anyCue = new boolean[t.size()];
    List<int[]> cues = new ArrayList<>();
    for (RawAttribution attribution : article.attributions()) {
      int[] range = range(t, attribution.cue());
      cues.add(range);
      if (range[1] > range[0]) {
        Arrays.fill(anyCue, range[0], range[1], true);
      }
    }
    for (int a = 0; a < cues.size(); a++) {
      int[] cue = cues.get(a);
      if (cue[1] <= cue[0]) {
        continue;
      }
      CueWindow window = CueWindow.of(t, cue[0]);
      int end = Math.min(cue[1], window.to());
      int[] labels = new int[t.size()];
      RawAttribution attribution = article.attributions().get(a);
      attribution
          .source()
          .ifPresent(
              span ->
                  label(
                      t, span, labels, window.from(), window.to(), AttributionModel.BEGIN_SOURCE));
      for (Span span : attribution.contents()) {
        label(t, span, labels, window.from(), window.to(), AttributionModel.BEGIN_CONTENT);
      }
      into.add(
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
    // A sentence boundary inside a cue starts it anew: sequences are sentences.
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
