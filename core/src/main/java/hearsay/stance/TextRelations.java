package hearsay.stance;

import hearsay.language.SentenceEncoder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Tells what stands between two bare texts: whether the second follows from the first, cannot be so
 * beside it, or neither. A contradiction is told only where the texts meet and something that is
 * met is said otherwise: negated, opposed, counted otherwise, turned round. Two texts about
 * different things are neutral.
 *
 * <p>Immutable and thread-safe if the encoder is. The first one built loads weights and word tables
 * of some hundred kilobytes. A pair costs the parsing of its sentences, the product of their
 * numbers of words, and two encodings where there is an encoder.
 */
public final class TextRelations {

  static final String TASK = "relation";

  /**
   * From here on a contradiction stands that is found by a negation, though agreement or neither
   * may look likelier: much of what one side negates is not what the other says. Texts that name
   * nobody may tell of two scenes, and must look likelier to contradict each other.
   */
  private static final double BY_NEGATION = 0.3;

  private static final double BY_NEGATION_UNNAMED = 0.5;

  /**
   * The same where the very thing is denied, opposed, counted otherwise or said of another. Such
   * clashes are rare among what the weights learned from, so that even a sure one gets little.
   */
  private static final double OTHERWISE = 0.07;

  private static final double OTHERWISE_UNNAMED = 0.25;

  /** Texts that meet less, in words and in meaning, are about different things. */
  private static final double LEAST_COVERED = 0.25;

  private static final double LEAST_MEANING = 0.5;

  private static final int AGREES = Weights.place(TextRelation.AGREES, TextRelation.values());
  private static final int CONTRADICTS =
      Weights.place(TextRelation.CONTRADICTS, TextRelation.values());
  private static final int NEUTRAL = Weights.place(TextRelation.NEUTRAL, TextRelation.values());

  private final Pairs pairs;
  private final LogisticModel model;

  private TextRelations(Optional<SentenceEncoder> encoder) {
    this.pairs = new Pairs(encoder);
    this.model =
        Weights.load(TASK, encoder.isPresent(), Fingerprint.ofRelations(encoder.isPresent()));
  }

  /** Compares by words alone. */
  public static TextRelations create() {
    return new TextRelations(Optional.empty());
  }

  /**
   * Compares meaning beyond words as well.
   *
   * @param encoder the weights were learned with all-MiniLM-L6-v2; one whose cosines spread
   *     otherwise will do less well
   */
  public static TextRelations create(SentenceEncoder encoder) {
    return new TextRelations(Optional.of(encoder));
  }

  /**
   * What the second text is to the first.
   *
   * @param premise taken for granted
   * @param text what is asked about
   * @return neutral without evidence where one has no words
   */
  public Judgement<TextRelation> between(BareText premise, BareText text) {
    if (premise.hasNoWords() || text.hasNoWords()) {
      return new Judgement<>(TextRelation.NEUTRAL, 1, List.of());
    }
    SortedMap<String, Double> features = pairs.relation(premise, text);
    double[] shares = model.probabilities(features);
    return Weights.judge(model, features, shares, decide(features, shares), TextRelation.values());
  }

  /** Whether the two are about one thing at all. */
  private static boolean meet(Map<String, Double> features) {
    return features.getOrDefault("covered", 0.0) >= LEAST_COVERED
        || features.getOrDefault("meaning", 0.0) >= LEAST_MEANING;
  }

  static int decide(Map<String, Double> features, double[] shares) {
    if (!meet(features)) {
      return NEUTRAL;
    }
    if (Clashes.found(features) && shares[CONTRADICTS] > least(features)) {
      return CONTRADICTS;
    }
    boolean agrees = shares[AGREES] > shares[NEUTRAL];
    return agrees ? AGREES : NEUTRAL;
  }

  private static double least(Map<String, Double> features) {
    boolean negates = features.containsKey("one negates") || features.containsKey("both negate");
    boolean named = features.containsKey("has names") || features.containsKey("premise unmet name");
    if (negates && !features.containsKey("core denied otherwise")) {
      return named ? BY_NEGATION : BY_NEGATION_UNNAMED;
    }
    return named ? OTHERWISE : OTHERWISE_UNNAMED;
  }
}
