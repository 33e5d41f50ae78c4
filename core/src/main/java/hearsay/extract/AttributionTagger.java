package hearsay.extract;

import hearsay.language.AnalyzedArticle;
import hearsay.model.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Finds the attributions of an article: cues by one learned tagger over each sentence, then for
 * each cue its source and content by another over the words around it. Thread-safe.
 */
final class AttributionTagger {

  /** Finds a little more cues than the most likely labelling has: recall is worth it. */
  private static final float CUE_BIAS = -0.3f;

  private static final float ROLE_BIAS = 0f;
  private static final String SHIPPED = "attribution.model";

  private final AttributionModel model;

  /** The tagger with the weights that the library ships. */
  static AttributionTagger load() {
    try (InputStream in = AttributionTagger.class.getResourceAsStream(SHIPPED)) {
      return new AttributionTagger(ModelFile.read(Objects.requireNonNull(in, SHIPPED)));
    } catch (IOException e) {
      throw new UncheckedIOException(SHIPPED + " cannot be read", e);
    }
  }

  AttributionTagger(AttributionModel model) {
    this.model = model;
  }

  /** The attributions in the order of their cues. */
  List<RawAttribution> tag(AnalyzedArticle article) {
    return tag(new TokenTable(article), CUE_BIAS, ROLE_BIAS);
  }

  List<RawAttribution> tag(TokenTable t, float cueBias, float roleBias) {
    List<int[]> cues = new ArrayList<>();
    for (int s = 0; s + 1 < t.sentenceBegin.length; s++) {
      int[] labels = model.cues().decode(CueFeatures.of(t, s), cueBias);
      cues.addAll(runs(labels, AttributionModel.BEGIN, t.sentenceBegin[s]));
    }
    boolean[] anyCue = new boolean[t.size()];
    for (int[] cue : cues) {
      Arrays.fill(anyCue, cue[0], cue[1], true);
    }
    List<RawAttribution> found = new ArrayList<>();
    for (int[] cue : cues) {
      CueWindow window = CueWindow.of(t, cue[0]);
      int[] labels =
          model
              .roles()
              .decode(
                  RoleFeatures.of(t, window.from(), window.to(), cue[0], cue[1], anyCue), roleBias);
      List<Span> sources = spans(t, runs(labels, AttributionModel.BEGIN_SOURCE, window.from()));
      List<Span> contents = spans(t, runs(labels, AttributionModel.BEGIN_CONTENT, window.from()));
      if (!contents.isEmpty()) {
        Optional<Span> source = sources.stream().findFirst();
        found.add(new RawAttribution(source, t.span(cue[0], cue[1]), contents));
      }
    }
    return found;
  }

  private static List<Span> spans(TokenTable t, List<int[]> runs) {
    return runs.stream().map(run -> t.span(run[0], run[1])).toList();
  }

  /** The runs of one kind of label, as token ranges. */
  private static List<int[]> runs(int[] labels, int begin, int offset) {
    List<int[]> runs = new ArrayList<>();
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] == begin) {
        int end = i + 1;
        while (end < labels.length && labels[end] == begin + 1) {
          end++;
        }
        runs.add(new int[] {offset + i, offset + end});
        i = end - 1;
      }
    }
    return runs;
  }
}
