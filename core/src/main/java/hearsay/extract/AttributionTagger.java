package hearsay.extract;

import hearsay.language.AnalyzedArticle;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the attributions of an article: cues by one learned tagger over each sentence, then for
 * each cue its source and content by another over the words around it. Thread-safe.
 */
public final class AttributionTagger {

  /** Finds a little more cues than the most likely labelling has: recall is worth it. */
  private static final float CUE_BIAS = -0.7f;

  private static final float ROLE_BIAS = 0f;

  /** Shorter quotations may be scare quotes or titles. */
  private static final int MIN_SPEECH = 3;

  /** A word beside an unclaimed quotation needs no more than this to be its cue. */
  private static final double MIN_CUE = 0.005;

  private static final Set<String> DASHES = Set.of("-", "--", "\u2013", "\u2014", "\u2015");

  private static final String SHIPPED = "attribution.model";

  private final AttributionModel model;

  /**
   * The tagger with the weights that the library ships. Takes about a second and 60 MB.
   *
   * @throws UncheckedIOException if they are missing or belong to another version of this code
   */
  public static AttributionTagger load() {
    try (InputStream in = AttributionTagger.class.getResourceAsStream(SHIPPED)) {
      return new AttributionTagger(ModelFile.read(Objects.requireNonNull(in, SHIPPED)));
    } catch (IOException e) {
      throw new UncheckedIOException(SHIPPED + " cannot be read", e);
    }
  }

  AttributionTagger(AttributionModel model) {
    this.model = model;
  }

  /** The attributions in the order of their cues; empty where nobody says anything. */
  public List<RawAttribution> tag(AnalyzedArticle article) {
    return tag(new TokenTable(article), CUE_BIAS, ROLE_BIAS);
  }

  /**
   * A tagger with weights of one's own, as {@link AttributionTrainer} writes them.
   *
   * @throws IOException if the stream holds none or such of another version of this code
   */
  public static AttributionTagger read(InputStream weights) throws IOException {
    return new AttributionTagger(ModelFile.read(weights));
  }

  List<RawAttribution> tag(TokenTable t, float cueBias, float roleBias) {
    List<int[]> cues = cues(t, model.cues(), cueBias);
    boolean[] anyCue = new boolean[t.size()];
    for (int[] cue : cues) {
      Arrays.fill(anyCue, cue[0], cue[1], true);
    }
    List<Tagged> found = new ArrayList<>();
    for (int[] cue : cues) {
      Tagged tagged = roles(t, cue, anyCue, roleBias);
      if (!tagged.contents().isEmpty()) {
        found.add(tagged);
      }
    }
    cover(t, anyCue, found);
    return disjoint(t, found).stream()
        .sorted(Comparator.comparingInt(tagged -> tagged.cue()[0]))
        .map(tagged -> tagged.raw(t))
        .toList();
  }

  /**
   * One stretch of text is told by one cue: where several claim it, the surest cue keeps it and the
   * others keep what is left to them.
   */
  private List<Tagged> disjoint(TokenTable t, List<Tagged> found) {
    IdentityHashMap<Tagged, Double> sureness = new IdentityHashMap<>();
    for (Tagged tagged : found) {
      sureness.put(tagged, sureness(t, tagged.cue()));
    }
    List<Tagged> surestFirst =
        found.stream()
            .sorted(Comparator.comparingDouble(x -> -sureness.getOrDefault(x, 0.0)))
            .toList();
    boolean[] taken = new boolean[t.size()];
    List<Tagged> kept = new ArrayList<>();
    for (Tagged tagged : surestFirst) {
      List<int[]> left = new ArrayList<>();
      for (int[] run : tagged.contents()) {
        if (!isCovered(taken, run)) {
          left.add(run);
        }
      }
      if (!left.isEmpty()) {
        left.forEach(run -> Arrays.fill(taken, run[0], run[1], true));
        kept.add(new Tagged(tagged.source(), tagged.cue(), left));
      }
    }
    return kept;
  }

  private double sureness(TokenTable t, int[] cue) {
    int begin = t.begin(cue[0]);
    double[][] marginals = model.cues().marginals(CueFeatures.of(t, t.sentenceOf[cue[0]]), null);
    double best = 0;
    for (int i = cue[0]; i < Math.min(cue[1], t.end(cue[0])); i++) {
      best = Math.max(best, 1 - marginals[i - begin][AttributionModel.OUTSIDE]);
    }
    return best;
  }

  /** The cues that a model finds, as token ranges. */
  static List<int[]> cues(TokenTable t, ChainModel model, float bias) {
    List<int[]> cues = new ArrayList<>();
    for (int s = 0; s + 1 < t.sentenceBegin.length; s++) {
      int[] labels = model.decode(CueFeatures.of(t, s), bias);
      cues.addAll(runs(labels, AttributionModel.BEGIN, t.sentenceBegin[s]));
    }
    return cues;
  }

  /** An attribution as token ranges. */
  private record Tagged(Optional<int[]> source, int[] cue, List<int[]> contents) {
    RawAttribution raw(TokenTable t) {
      return new RawAttribution(
          source.map(run -> t.span(run[0], run[1])),
          t.span(cue[0], cue[1]),
          contents.stream().map(run -> t.span(run[0], run[1])).toList());
    }
  }

  private Tagged roles(TokenTable t, int[] cue, boolean[] anyCue, float bias) {
    CueWindow window = CueWindow.of(t, cue[0]);
    int[] labels =
        model
            .roles()
            .decode(RoleFeatures.of(t, window.from(), window.to(), cue[0], cue[1], anyCue), bias);
    return new Tagged(
        runs(labels, AttributionModel.BEGIN_SOURCE, window.from()).stream().findFirst(),
        cue,
        runs(labels, AttributionModel.BEGIN_CONTENT, window.from()));
  }

  /**
   * Somebody said what stands in quotation marks. Where no attribution has it yet, it goes to the
   * name behind a dash, to the likeliest cue beside it, or to who was quoted just before.
   */
  private void cover(TokenTable t, boolean[] anyCue, List<Tagged> found) {
    boolean[] covered = new boolean[t.size()];
    for (Tagged tagged : found) {
      tagged.contents().forEach(run -> Arrays.fill(covered, run[0], run[1], true));
    }
    for (int[] quotation : t.quotations) {
      if (!isSpeech(t, quotation) || isCovered(covered, quotation)) {
        continue;
      }
      Optional<Tagged> signed = signed(t, quotation);
      Optional<Integer> cue =
          signed.isPresent() ? Optional.empty() : likeliestCue(t, anyCue, quotation);
      if (signed.isPresent()) {
        found.add(signed.get());
      } else if (cue.isPresent()) {
        int at = cue.get();
        anyCue[at] = true;
        found.add(with(roles(t, new int[] {at, at + 1}, anyCue, ROLE_BIAS), quotation, covered));
      } else {
        goOn(t, quotation, found);
      }
      Arrays.fill(covered, quotation[0], quotation[1], true);
    }
  }

  /** A quotation signed by a name behind a dash: {@code "..." - Dana Orsk, teacher}. */
  private static Optional<Tagged> signed(TokenTable t, int[] quotation) {
    int dash = quotation[1];
    int from = dash + 1;
    if (from >= t.size() || !DASHES.contains(t.words[dash]) || !t.tags[from].startsWith("NNP")) {
      return Optional.empty();
    }
    int to = from;
    while (to < t.size() && t.tags[to].startsWith("NNP")) {
      to++;
    }
    return Optional.of(
        new Tagged(
            Optional.of(new int[] {from, to}),
            new int[] {dash, dash + 1},
            new ArrayList<>(List.of(quotation))));
  }

  /**
   * A quotation that nobody is named for goes on with the last one: as a part of it in the same
   * paragraph, as words of the same speaker in the next.
   */
  private static void goOn(TokenTable t, int[] quotation, List<Tagged> found) {
    Tagged last = null;
    for (Tagged tagged : found) {
      int begin = tagged.contents().get(0)[0];
      boolean quoted = t.quote[begin] != TokenTable.OUTSIDE;
      if (quoted && begin < quotation[0] && (last == null || tagged.cue()[0] > last.cue()[0])) {
        last = tagged;
      }
    }
    if (last == null) {
      return;
    }
    int paragraphs = t.paragraphsBetween(last.cue()[0], quotation[0]);
    if (paragraphs == 0) {
      last.contents().add(quotation);
      last.contents().sort(Comparator.comparingInt(run -> run[0]));
    } else if (paragraphs == 1) {
      found.add(new Tagged(last.source(), last.cue(), new ArrayList<>(List.of(quotation))));
    }
  }

  private static Tagged with(Tagged tagged, int[] quotation, boolean[] covered) {
    List<int[]> contents = new ArrayList<>();
    contents.add(quotation);
    for (int[] run : tagged.contents()) {
      if ((run[1] <= quotation[0] || run[0] >= quotation[1]) && !isCovered(covered, run)) {
        contents.add(run);
      }
    }
    contents.sort(Comparator.comparingInt(run -> run[0]));
    return new Tagged(tagged.source(), tagged.cue(), contents);
  }

  /** Whether nothing but one clause stands between a cue and what it may quote. */
  private static boolean isBeside(TokenTable t, int cue, int[] quotation) {
    int distance = cue < quotation[0] ? quotation[0] - cue : cue - quotation[1];
    return distance <= CueWindow.LONGEST_NAME || t.sentenceOf[cue] == t.sentenceOf[quotation[0]];
  }

  private static boolean isSpeech(TokenTable t, int[] quotation) {
    int words = 0;
    for (int i = quotation[0]; i < quotation[1]; i++) {
      words += t.tokens.get(i).isWord() ? 1 : 0;
    }
    return words >= MIN_SPEECH;
  }

  private static boolean isCovered(boolean[] covered, int[] run) {
    int count = 0;
    for (int i = run[0]; i < run[1]; i++) {
      count += covered[i] ? 1 : 0;
    }
    return 2 * count >= run[1] - run[0];
  }

  private Optional<Integer> likeliestCue(TokenTable t, boolean[] anyCue, int[] quotation) {
    int first = t.sentenceOf[quotation[0]];
    int last = t.sentenceOf[quotation[1] - 1];
    int best = -1;
    double bestProbability = MIN_CUE;
    if (last + 2 < t.sentenceBegin.length && !t.paragraphStart[last + 1]) {
      last++;
    }
    if (first > 0 && (!t.paragraphStart[first] || t.words[t.begin(quotation[0]) - 1].equals(":"))) {
      first--;
    }
    for (int s = first; s <= last; s++) {
      double[][] marginals = model.cues().marginals(CueFeatures.of(t, s), null);
      for (int i = t.sentenceBegin[s]; i < t.sentenceBegin[s + 1]; i++) {
        double probability = 1 - marginals[i - t.sentenceBegin[s]][AttributionModel.OUTSIDE];
        if (t.quote[i] == TokenTable.OUTSIDE
            && !anyCue[i]
            && isBeside(t, i, quotation)
            && probability > bestProbability) {
          best = i;
          bestProbability = probability;
        }
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(best);
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
