package hearsay.stance;

import hearsay.language.SentenceEncoder;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Learns the weights that ship: those of {@link TextRelations} or of {@link StanceReader}. Equal
 * examples in one order give equal bytes. Not thread-safe, but for {@link #example}.
 *
 * @param <L> the labels
 */
public final class PairTrainer<L extends Enum<L>> {

  /** A word counts that the headlines of so many claims have: others are a topic. */
  private static final int LEAST_GROUPS = 6;

  /** How the features of a pair are read. */
  private interface Reader {
    Map<String, Double> features(BareText one, BareText other);
  }

  private final L[] labels;
  private final LogisticTrainer trainer;
  private final Reader reader;
  private final String fingerprint;
  private final Decision decision;
  private final List<LogisticTrainer.Example> examples = new ArrayList<>();

  private PairTrainer(
      L[] labels, double penalty, Reader reader, String fingerprint, Decision decision) {
    this.labels = labels;
    this.trainer = new LogisticTrainer(Weights.labels(labels), penalty, LEAST_GROUPS);
    this.reader = reader;
    this.fingerprint = fingerprint;
    this.decision = decision;
  }

  /** Learns relations, for use with an encoder or without. */
  public static PairTrainer<TextRelation> relations(Optional<SentenceEncoder> encoder) {
    return new PairTrainer<>(
        TextRelation.values(),
        0.001,
        new Pairs(encoder)::relation,
        Fingerprint.ofRelations(encoder.isPresent()),
        TextRelations::decide);
  }

  /** Learns the stances of headlines, for use with an encoder or without. */
  public static PairTrainer<Stance> stances(Optional<SentenceEncoder> encoder) {
    return new PairTrainer<>(
        Stance.values(),
        0.002,
        new Pairs(encoder)::stance,
        Fingerprint.ofStances(encoder.isPresent()),
        (features, shares) -> StanceReader.best(shares));
  }

  /** A pair with its label, read and ready to be added. */
  public static final class Example {
    private final LogisticTrainer.Example read;

    private Example(LogisticTrainer.Example read) {
      this.read = read;
    }
  }

  /**
   * Reads an example; thread-safe.
   *
   * @param one the premise, or the claim
   * @param other what is asked about
   * @param group what it shares a topic with; a group is never parted in cross-validation
   * @param weight how much it counts, above 0
   * @return without features where a text has no words, so that nothing is learned from it
   */
  public Example example(BareText one, BareText other, L label, String group, double weight) {
    if (!(weight > 0)) {
      throw new IllegalArgumentException(
          "weight is " + weight + ", must be above 0. Leave out what is not to count.");
    }
    Map<String, Double> features =
        one.hasNoWords() || other.hasNoWords() ? Map.of() : reader.features(one, other);
    return new Example(
        new LogisticTrainer.Example(features, Weights.place(label, labels), group, weight));
  }

  /** Adds an example. */
  public void add(Example example) {
    examples.add(example.read);
  }

  /**
   * Learns from what was added and writes the weights.
   *
   * @param stream closed at the end
   * @throws IOException if the stream does
   */
  public void train(OutputStream stream) throws IOException {
    LogisticFile.write(trainer.train(examples), fingerprint, stream);
  }

  /**
   * The label that each example gets from weights learned on other groups, in the order of adding.
   *
   * @param folds at least 2; the groups go round them in the order of their first example
   */
  public List<L> crossValidate(int folds) {
    if (folds < 2) {
      throw new IllegalArgumentException(
          "folds is " + folds + ", must be at least 2. One fold leaves nothing to learn from.");
    }
    Map<String, Integer> foldOf = new LinkedHashMap<>();
    for (LogisticTrainer.Example example : examples) {
      foldOf.putIfAbsent(example.group(), foldOf.size() % folds);
    }
    List<LogisticModel> models = new ArrayList<>();
    for (int fold = 0; fold < folds; fold++) {
      int left = fold;
      models.add(
          trainer.train(
              examples.stream().filter(e -> foldOf.getOrDefault(e.group(), 0) != left).toList()));
    }
    return examples.stream()
        .map(
            e -> {
              LogisticModel model = models.get(foldOf.getOrDefault(e.group(), 0));
              return labels[decision.best(e.features(), model.probabilities(e.features()))];
            })
        .toList();
  }
}
