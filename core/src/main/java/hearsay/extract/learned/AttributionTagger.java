package hearsay.extract.learned;

import hearsay.extract.text.RawAttribution;
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

/**
 * Finds the attributions of an article: cues by one learned tagger over each sentence, then for
 * each cue its source and content by another over the words around it. Thread-safe.
 */
public final class AttributionTagger {

  /** Finds a little more cues than the most likely labelling has: recall is worth it. */
  private static final float CUE_BIAS = -0.7f;

  /** Where there is a quotation there is most often a cue. */
  private static final float QUOTED_CUE_BIAS = -1f;

  private static final float ROLE_BIAS = 0f;

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
    return tag(new TokenTable(article));
  }

  /**
   * A tagger with weights of one's own, as {@link AttributionTrainer} writes them.
   *
   * @throws IOException if the stream holds none or such of another version of this code
   */
  public static AttributionTagger read(InputStream weights) throws IOException {
    return new AttributionTagger(ModelFile.read(weights));
  }

  List<RawAttribution> tag(TokenTable t) {
    CueSearch search = new CueSearch(t, model.cues());
    List<int[]> cues = search.cues(CUE_BIAS, QUOTED_CUE_BIAS);
    boolean[] anyCue = new boolean[t.size()];
    for (int[] cue : cues) {
      Arrays.fill(anyCue, cue[0], cue[1], true);
    }
    SpeechRuns speech = new SpeechRuns(t);
    List<CueReading> found = new ArrayList<>();
    for (int[] cue : cues) {
      CueReading reading = read(t, cue, anyCue);
      List<int[]> contents = speech.clean(cue, reading.contents());
      if (!contents.isEmpty()) {
        found.add(reading.with(contents));
      }
    }
    new QuotationCover(t, search, (cue, any) -> read(t, cue, any), anyCue, found).cover();
    return disjoint(t, search, found).stream()
        .sorted(Comparator.comparingInt(reading -> reading.cue()[0]))
        .map(reading -> reading.raw(t))
        .toList();
  }

  private CueReading read(TokenTable t, int[] cue, boolean[] anyCue) {
    CueWindow window = CueWindow.of(t, cue[0]);
    ChainModel.Observations observations =
        RoleFeatures.of(t, window.from(), window.to(), cue[0], cue[1], anyCue);
    return CueReading.of(cue, window, model.roles().decode(observations, ROLE_BIAS));
  }

  /**
   * One stretch of text is told by one cue: where several claim it, a cue in its own sentence keeps
   * it before those in others, then the surest; the others keep what is left to them.
   */
  private static List<CueReading> disjoint(TokenTable t, CueSearch search, List<CueReading> found) {
    IdentityHashMap<CueReading, Double> sureness = new IdentityHashMap<>();
    List<CueReading> near = new ArrayList<>();
    for (CueReading reading : found) {
      CueReading own = reading.with(nearest(t, reading, found));
      near.add(own);
      sureness.put(own, search.probability(own.cue()));
    }
    near.sort(Comparator.comparingDouble(x -> -sureness.getOrDefault(x, 0.0)));
    boolean[] taken = new boolean[t.size()];
    List<CueReading> kept = new ArrayList<>();
    for (CueReading reading : near) {
      List<int[]> left = new ArrayList<>();
      for (int[] run : reading.contents()) {
        if (!CueReading.isCovered(taken, run)) {
          left.add(run);
        }
      }
      if (!left.isEmpty()) {
        left.forEach(run -> Arrays.fill(taken, run[0], run[1], true));
        kept.add(reading.with(left));
      }
    }
    return kept;
  }

  /** The runs that no cue of their own sentence claims, where the reading's cue is in another. */
  private static List<int[]> nearest(TokenTable t, CueReading reading, List<CueReading> found) {
    List<int[]> runs = new ArrayList<>();
    for (int[] run : reading.contents()) {
      boolean lost =
          !isInSentence(t, reading, run)
              && found.stream().anyMatch(o -> isInSentence(t, o, run) && holdsHalf(o, run));
      if (!lost) {
        runs.add(run);
      }
    }
    return runs;
  }

  private static boolean isInSentence(TokenTable t, CueReading reading, int[] run) {
    int sentence = t.sentenceOf[reading.cue()[0]];
    return t.sentenceOf[run[0]] <= sentence && sentence <= t.sentenceOf[run[1] - 1];
  }

  private static boolean holdsHalf(CueReading reading, int[] run) {
    return reading.contents().stream()
        .anyMatch(r -> 2 * (Math.min(r[1], run[1]) - Math.max(r[0], run[0])) >= run[1] - run[0]);
  }
}
