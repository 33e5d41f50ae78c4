package hearsay.match;

import hearsay.match.Features.Word;
import hearsay.match.SimilarityModel.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The similarity models. The weights of two of them are learned by {@code benchmarks train
 * similarity}; {@code similarity.md} beside them says from what. Those for topics are set by hand.
 */
final class Models {

  /** Bare texts. */
  static final String TEXTS = "texts";

  /** Statements that may be about one thing. */
  static final String TOPICS = "topics";

  /** Statements that may say the same. */
  static final String STATEMENTS = "statements";

  /**
   * What is left of a word's weight for each step that it hangs below the head of its statement.
   */
  private static final double PER_STEP = 0.75;

  /** The same for so many steps; more count like the last. */
  private static final double[] BY_STEPS =
      IntStream.rangeClosed(0, 4).mapToDouble(steps -> Math.pow(PER_STEP, steps)).toArray();

  /** Signals that take long to read, the longest last. */
  static final List<String> DEAR =
      List.of("numbers", "names", "roles", "head", "meaning", "polarity", "date", "word order");

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
    signals.put("quoted next", Signals::quotedNext);
    signals.put("same refusal", Signals::sameRefusal);
    signals.put("numbers", pair -> Signals.numbers(pair, knowledge));
    signals.put("figures", Signals::figures);
    signals.put("speaker", Signals::speaker);
    signals.put("act", Signals::act);
    signals.put("polarity", pair -> Signals.polarity(pair, knowledge));
    signals.put("date", pair -> Signals.date(pair, knowledge));
    signals.put("meaning", meanings::compare);
    return signals;
  }

  /** How alike two texts are of which nothing but the words is known. */
  static SimilarityModel texts(Weights weights, WordKnowledge knowledge, Meanings meanings) {
    return of(weights.of(TEXTS, meanings != Meanings.NONE), signals(knowledge, meanings));
  }

  /**
   * How far two statements are about the same thing, whichever way they speak of it: the signals
   * that another number, act or speaker would pull down are left out.
   */
  static SimilarityModel topics(Weights weights, WordKnowledge knowledge, Meanings meanings) {
    return of(weights.of(TOPICS, meanings != Meanings.NONE), signals(knowledge, meanings));
  }

  /** How far two statements say the same. */
  static SimilarityModel statements(Weights weights, WordKnowledge knowledge, Meanings meanings) {
    return of(weights.of(STATEMENTS, meanings != Meanings.NONE), signals(knowledge, meanings));
  }

  /**
   * A model with weights of one's own.
   *
   * @param weights by signal, with {@link Weights#SLOPE} and {@link Weights#OFFSET}
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
        rows, weights.getOrDefault(Weights.SLOPE, 1.0), weights.getOrDefault(Weights.OFFSET, 1.0));
  }

  /** A word of a bare text counts by its rarity alone. */
  static ToDoubleFunction<Word> textWeight() {
    return Word::rarity;
  }

  /** A word of a statement also counts by how near it stands to what the statement is about. */
  static double statementWeight(Word word) {
    return word.rarity() * BY_STEPS[Math.min(BY_STEPS.length - 1, word.depth())];
  }
}
