package hearsay.match;

import com.google.common.base.Splitter;
import hearsay.language.AnalyzedStatement;
import hearsay.language.RememberingEncoder;
import hearsay.language.SentenceEncoder;
import hearsay.match.Features.Word;
import hearsay.match.TrainedSimilarity.HeldOut;
import hearsay.match.TrainedSimilarity.Judgement;
import hearsay.match.WeightFit.Sample;
import hearsay.model.Claim;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/**
 * Learns the weights of the similarity models: those for texts from graded pairs, those for
 * statements from stories whose claims are known, each with and without an encoder. The same data
 * in the same order give the same weights. Not thread-safe.
 */
public final class SimilarityTrainer {

  private static final int FOLDS = 10;

  /** Where the search for texts starts: all signals alike. */
  private static final Map<String, Double> TEXTS =
      start(
          "words=1, names=1, word order=1, numbers=1, figures=1, polarity=1, date=1, meaning=1, slope=1,"
              + " offset=1");

  /** Where the search for statements starts, and is drawn to: stories are few and small. */
  private static final Map<String, Double> STATEMENTS =
      start(
          "words=5, containment=0.5, names=0.5, roles=1, head=0.5, word order=1, quotation=5,"
              + " restated=10, quoted next=2, one article=1, same refusal=20, numbers=3, speaker=1.5,"
              + " act=1, close meaning=3, slope=2.9, offset=3");

  /**
   * Keeps what tells nearly the same from roughly the same, such as figures, where that makes no
   * difference to the label: without it such weights run to 0.
   */
  private static final double TEXT_PULL = 0.001;

  private static final double STATEMENT_PULL = 0.002;

  /** Signals that need an encoder. */
  private static final Set<String> MEANING = Set.of("meaning", "close meaning");

  /** Thresholds that are tried on stories left out. */
  private static final List<Double> THRESHOLDS =
      List.of(0.2, 0.24, 0.28, 0.3, 0.32, 0.34, 0.36, 0.4, 0.45);

  private record Pair(Features one, Features other, boolean same) {}

  private record Story(
      String name, List<AnalyzedStatement> statements, Map<String, String> claims) {}

  private final SentenceEncoder encoder;
  private final WordKnowledge knowledge = WordKnowledge.shipped();
  private final List<Pair> pairs = new ArrayList<>();
  private final List<Story> stories = new ArrayList<>();

  /** A trainer for the models with this encoder, and for those without any. */
  public SimilarityTrainer(SentenceEncoder encoder) {
    this.encoder = new RememberingEncoder(encoder);
  }

  private static Map<String, Double> start(String rows) {
    Map<String, Double> start = new LinkedHashMap<>();
    Splitter.on(", ")
        .withKeyValueSeparator('=')
        .split(rows)
        .forEach((name, weight) -> start.put(name, Double.valueOf(weight)));
    return start;
  }

  /** Takes in two texts and whether they say the same. */
  public void add(AnalyzedStatement one, AnalyzedStatement other, boolean same) {
    pairs.add(new Pair(Features.of(one, knowledge), Features.of(other, knowledge), same));
  }

  /**
   * Takes in a story.
   *
   * @param name differs from the other stories'
   * @param statements all that would be matched
   * @param claims the claim of each statement by its id; a statement that has none is matched and
   *     not learned from
   */
  public void add(String name, List<AnalyzedStatement> statements, Map<String, String> claims) {
    List<AnalyzedStatement> sorted =
        statements.stream().sorted(Comparator.comparing(each -> each.statement().id())).toList();
    stories.add(new Story(name, sorted, Map.copyOf(claims)));
  }

  /**
   * Learns from all that was taken in. Takes some minutes for some thousand pairs.
   *
   * @throws IllegalStateException if no pair or fewer than two stories were taken in
   */
  public TrainedSimilarity train() {
    if (pairs.isEmpty() || stories.size() < 2) {
      throw new IllegalStateException(
          "%d pairs and %d stories were taken in, must be at least 1 and 2: a story is judged by"
                  .formatted(pairs.size(), stories.size())
              + " the others");
    }
    Map<String, Map<String, Double>> learned = new TreeMap<>();
    HeldOut without = train(Optional.empty(), learned);
    HeldOut with = train(Optional.of(encoder), learned);
    return new TrainedSimilarity(Weights.rows(learned), with, without);
  }

  private HeldOut train(
      Optional<SentenceEncoder> present, Map<String, Map<String, Double>> learned) {
    Meanings meanings = present.map(each -> Meanings.of(each, texts())).orElse(Meanings.NONE);
    String suffix = present.isPresent() ? Weights.WITH_MEANING : "";
    WeightFit textFit = new WeightFit(seen(TEXTS, present), TEXT_PULL);
    List<Sample> ofTexts = textSamples(meanings, seen(TEXTS, present).keySet());
    learned.put(Models.TEXTS + suffix, textFit.fit(ofTexts));
    WeightFit statementFit = new WeightFit(seen(STATEMENTS, present), STATEMENT_PULL);
    List<List<Sample>> ofStories = new ArrayList<>();
    for (Story story : stories) {
      ofStories.add(samples(story, meanings, seen(STATEMENTS, present).keySet()));
    }
    learned.put(
        Models.STATEMENTS + suffix,
        statementFit.fit(ofStories.stream().flatMap(List::stream).toList()));
    List<Judgement> judged = new ArrayList<>();
    Map<Double, Map<String, List<Claim>>> claims = new TreeMap<>();
    for (int i = 0; i < stories.size(); i++) {
      List<Sample> others = new ArrayList<>();
      for (int j = 0; j < stories.size(); j++) {
        others.addAll(i == j ? List.of() : ofStories.get(j));
      }
      Map<String, Double> weights = statementFit.fit(others);
      ofStories.get(i).forEach(sample -> judged.add(judge(weights, sample)));
      Weights held = Weights.shipped().with(Map.of(Models.STATEMENTS + suffix, weights));
      for (double threshold : thresholds()) {
        claims
            .computeIfAbsent(threshold, fresh -> new TreeMap<>())
            .put(
                stories.get(i).name(),
                ClaimMatcher.of(
                        MatchOptions.defaults().withClaimThreshold(threshold), present, held)
                    .match(stories.get(i).statements())
                    .claims());
      }
    }
    return new HeldOut(foldedTexts(textFit, ofTexts), judged, claims);
  }

  private static Set<Double> thresholds() {
    Set<Double> thresholds = new TreeSet<>(THRESHOLDS);
    thresholds.add(MatchOptions.defaults().claimThreshold());
    return thresholds;
  }

  /** Every text that may be compared. */
  private Set<String> texts() {
    Set<String> texts = new LinkedHashSet<>();
    for (Pair pair : pairs) {
      texts.add(pair.one().statement().text());
      texts.add(pair.other().statement().text());
    }
    for (Story story : stories) {
      story.statements().forEach(each -> texts.add(each.statement().text()));
    }
    texts.removeIf(String::isBlank);
    return texts;
  }

  private static Map<String, Double> seen(
      Map<String, Double> start, Optional<SentenceEncoder> present) {
    Map<String, Double> seen = new LinkedHashMap<>(start);
    if (present.isEmpty()) {
      seen.keySet().removeAll(MEANING);
    }
    return seen;
  }

  private List<Signal> signals(Meanings meanings, Set<String> names) {
    Map<String, Signal> all = Models.signals(knowledge, meanings);
    return names.stream().filter(all::containsKey).map(all::get).toList();
  }

  private List<Sample> textSamples(Meanings meanings, Set<String> names) {
    List<Signal> signals = signals(meanings, names);
    List<Sample> samples = new ArrayList<>();
    for (Pair pair : pairs) {
      Alignment aligned = Alignment.of(pair.one(), pair.other(), Models.textWeight());
      samples.add(new Sample(WeightFit.readings(aligned, signals), pair.same()));
    }
    return samples;
  }

  /** The pairs of a story that would be compared, may share a claim, and have a known one. */
  private List<Sample> samples(Story story, Meanings meanings, Set<String> names) {
    List<Signal> signals = signals(meanings, names);
    Terms terms = new Terms(knowledge);
    Asked asked = new Asked(story.statements());
    List<Features> features =
        story.statements().stream().map(each -> asked.features(each, terms)).toList();
    ToDoubleFunction<Word> weight = ClaimMatcher.localRarity(features);
    MatchOptions options = MatchOptions.defaults();
    CandidateIndex index = new CandidateIndex(options.maxPostings());
    Seen seen = new Seen();
    List<Sample> samples = new ArrayList<>();
    for (int i = 0; i < features.size(); i++) {
      index.add(IndexKeys.of(features.get(i)));
      String claim = story.claims().get(features.get(i).statement().id());
      for (int j : index.before(i, options.minOverlap(), options.maxCandidates(), seen)) {
        String other = story.claims().get(features.get(j).statement().id());
        Alignment pair = Alignment.of(features.get(j), features.get(i), weight);
        if (claim != null && other != null && Conflicts.of(pair, knowledge).isEmpty()) {
          samples.add(new Sample(WeightFit.readings(pair, signals), claim.equals(other)));
        }
      }
    }
    return samples;
  }

  private static List<Judgement> foldedTexts(WeightFit fit, List<Sample> samples) {
    List<Map<String, Double>> byFold = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Sample> others = new ArrayList<>();
      for (int i = 0; i < samples.size(); i++) {
        if (i % FOLDS != fold) {
          others.add(samples.get(i));
        }
      }
      byFold.add(fit.fit(others));
    }
    List<Judgement> judged = new ArrayList<>();
    for (int i = 0; i < samples.size(); i++) {
      judged.add(judge(byFold.get(i % FOLDS), samples.get(i)));
    }
    return judged;
  }

  private static Judgement judge(Map<String, Double> weights, Sample sample) {
    return new Judgement(WeightFit.similarity(weights, sample.readings()), sample.same());
  }
}
