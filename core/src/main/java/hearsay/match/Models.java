package hearsay.match;

import hearsay.match.Features.Word;
import hearsay.match.SimilarityModel.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * The similarity models that ship. Their weights are a table, learned by {@code benchmarks train
 * similarity}; {@code similarity.md} beside it says from what.
 */
final class Models {

  /** What the rows of the table are called that are no signals. */
  static final String SLOPE = "slope";

  static final String OFFSET = "offset";

  /**
   * What is left of a word's weight for each step that it hangs below the head of its statement.
   */
  private static final double PER_STEP = 0.75;

  private static final int DEEPEST = 4;

  private Models() {}

  /**
   * All signals by the names that they have in evidence.
   *
   * @param meanings of the texts that will be compared; those that it does not know are not
   *     compared by meaning
   */
  static Map<String, Signal> signals(WordKnowledge knowledge, Meanings meanings) {
    Map<String, Signal> signals = new LinkedHashMap<>();
    signals.put("words", Signals::words);
    signals.put("containment", Signals::containment);
    signals.put("names", Signals::names);
    signals.put("roles", Signals::roles);
    signals.put("head", Signals::head);
    signals.put("word order", Signals::order);
    signals.put("quotation", Signals::quotation);
    signals.put("restated", Signals::restated);
    signals.put("same refusal", Signals::sameRefusal);
    signals.put("numbers", pair -> Signals.numbers(pair, knowledge));
    signals.put("speaker", Signals::speaker);
    signals.put("act", Signals::act);
    signals.put("meaning", meanings::compare);
    return signals;
  }

  /** How alike two texts are of which nothing but the words is known. */
  static SimilarityModel texts(WordKnowledge knowledge, Meanings meanings) {
    return shipped("texts", knowledge, meanings);
  }

  /**
   * How far two statements are about the same thing, whichever way they speak of it: the signals
   * that another number, act or speaker would pull down are left out.
   */
  static SimilarityModel topics(WordKnowledge knowledge, Meanings meanings) {
    return shipped("topics", knowledge, meanings);
  }

  /** How far two statements say the same. */
  static SimilarityModel statements(WordKnowledge knowledge, Meanings meanings) {
    return shipped("statements", knowledge, meanings);
  }

  private static SimilarityModel shipped(String name, WordKnowledge knowledge, Meanings meanings) {
    String with = name + " with meaning";
    boolean blind = meanings == Meanings.NONE || !Holder.WEIGHTS.containsKey(with);
    Map<String, Double> weights = Holder.WEIGHTS.getOrDefault(blind ? name : with, Map.of());
    return of(weights, signals(knowledge, meanings));
  }

  /**
   * A model with weights of one's own.
   *
   * @param weights by signal, with {@link #SLOPE} and {@link #OFFSET}
   */
  static SimilarityModel of(Map<String, Double> weights, Map<String, Signal> signals) {
    List<Row> rows = new ArrayList<>();
    signals.forEach(
        (name, signal) -> {
          Double weight = weights.get(name);
          if (weight != null) {
            rows.add(new Row(name, weight, signal));
          }
        });
    return new SimilarityModel(
        rows, weights.getOrDefault(SLOPE, 1.0), weights.getOrDefault(OFFSET, 1.0));
  }

  /** A word of a bare text counts by its rarity alone. */
  static ToDoubleFunction<Word> textWeight() {
    return Word::rarity;
  }

  /** A word of a statement also counts by how near it stands to what the statement is about. */
  static double statementWeight(Word word) {
    return word.rarity() * Math.pow(PER_STEP, Math.min(DEEPEST, word.depth()));
  }

  private static Map<String, Map<String, Double>> load() {
    Map<String, Map<String, Double>> weights = new LinkedHashMap<>();
    Resources.forEachRow(
        "similarity.tsv",
        row ->
            weights
                .computeIfAbsent(row[0], name -> new LinkedHashMap<>())
                .put(row[1], Double.valueOf(row[2])));
    return weights;
  }

  /** Loaded once, when first asked for. */
  private static final class Holder {
    static final Map<String, Map<String, Double>> WEIGHTS = load();
  }
}
