package hearsay.match;

import hearsay.model.Claim;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What training gave, and how well it does on what it did not see.
 *
 * @param table the weights, as the library reads them
 * @param withEncoder how the models with an encoder do
 * @param withoutEncoder how the models without one do
 */
public record TrainedSimilarity(String table, HeldOut withEncoder, HeldOut withoutEncoder) {

  /**
   * Judgements by weights learned without what is judged.
   *
   * @param texts each pair of texts in the order taken in, by weights learned from the other nine
   *     tenths
   * @param statements each pair of statements that were compared and may share a claim, by weights
   *     learned from the other stories
   * @param claims of each story by its name, by weights learned from the others; for several
   *     thresholds of claims, that of {@link MatchOptions#defaults} among them
   */
  public record HeldOut(
      List<Judgement> texts,
      List<Judgement> statements,
      Map<Double, Map<String, List<Claim>>> claims) {
    public HeldOut {
      texts = List.copyOf(texts);
      statements = List.copyOf(statements);
      claims = Collections.unmodifiableMap(new TreeMap<>(claims));
    }
  }

  /**
   * A similarity and what people say.
   *
   * @param similarity in [0, 1]
   * @param same whether the two say the same
   */
  public record Judgement(double similarity, boolean same) {}
}
