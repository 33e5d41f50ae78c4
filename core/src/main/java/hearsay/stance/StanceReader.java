package hearsay.stance;

import hearsay.language.SentenceEncoder;
import hearsay.stance.ArticleSentences.Weighed;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Tells which side a text takes towards a claim. A headline is judged as a whole; of an article the
 * sentences that bear on the claim are judged one by one, and the whole is their mean, each by how
 * far it bears on the claim, with more weight at the top and for plain refutation, which an article
 * says once and not in every sentence.
 *
 * <p>Immutable and thread-safe if the encoder is. Of an article only {@value ArticleSentences#MOST}
 * sentences are parsed and encoded.
 */
public final class StanceReader {

  static final String TASK = "stance";

  /** How much the clearest refutation of an article counts beside the mean of its sentences. */
  static final double CLEAREST = 0.65;

  private static final int AGAINST = Weights.place(Stance.AGAINST, Stance.values());

  private final Pairs pairs;
  private final LogisticModel model;

  private StanceReader(Optional<SentenceEncoder> encoder) {
    this.pairs = new Pairs(encoder);
    this.model =
        Weights.load(TASK, encoder.isPresent(), Fingerprint.ofStances(encoder.isPresent()));
  }

  /** Judges by words alone. */
  public static StanceReader create() {
    return new StanceReader(Optional.empty());
  }

  /**
   * Judges by meaning beyond words as well.
   *
   * @param encoder the weights were learned with all-MiniLM-L6-v2; one whose cosines spread
   *     otherwise will do less well
   */
  public static StanceReader create(SentenceEncoder encoder) {
    return new StanceReader(Optional.of(encoder));
  }

  /**
   * The side that a text takes.
   *
   * @param claim one sentence
   * @param text a headline, or an article of any length
   * @return observing without evidence where one has no words; for an article the evidence is that
   *     of the sentence that speaks loudest for the label
   */
  public Judgement<Stance> stance(BareText claim, BareText text) {
    if (claim.hasNoWords() || text.hasNoWords()) {
      return new Judgement<>(Stance.OBSERVING, 1, List.of());
    }
    if (!ArticleSentences.isArticle(text)) {
      SortedMap<String, Double> features = pairs.stance(claim, text);
      double[] shares = model.probabilities(features);
      return Weights.judge(model, features, shares, best(shares), Stance.values());
    }
    return article(ArticleSentences.of(claim, text, pairs));
  }

  private Judgement<Stance> article(List<Weighed> sentences) {
    double[] mean = new double[Stance.values().length];
    double total = 0;
    double closest = 1e-9;
    for (Weighed sentence : sentences) {
      closest = Math.max(closest, sentence.bears());
      total += sentence.weight();
    }
    double refuted = 0;
    for (Weighed sentence : sentences) {
      double[] shares = model.probabilities(sentence.features());
      for (int y = 0; y < mean.length; y++) {
        mean[y] += shares[y] * sentence.weight() / total;
      }
      refuted = Math.max(refuted, shares[AGAINST] * sentence.bears() / closest);
    }
    double rest = 1 - mean[AGAINST];
    double against = (1 - CLEAREST) * mean[AGAINST] + CLEAREST * refuted;
    for (int y = 0; y < mean.length; y++) {
      mean[y] = y == AGAINST ? against : rest == 0 ? 0 : mean[y] * (1 - against) / rest;
    }
    int best = best(mean);
    Weighed loudest = sentences.get(0);
    double most = -1;
    for (Weighed sentence : sentences) {
      double loud = model.probabilities(sentence.features())[best] * sentence.weight();
      if (loud > most) {
        most = loud;
        loudest = sentence;
      }
    }
    return Weights.judge(model, loudest.features(), mean, best, Stance.values());
  }

  static int best(double[] shares) {
    int best = 0;
    for (int y = 1; y < shares.length; y++) {
      best = shares[y] > shares[best] ? y : best;
    }
    return best;
  }
}
