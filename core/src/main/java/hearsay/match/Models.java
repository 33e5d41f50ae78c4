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
      List.of(
          "numbers",
          "names",
          "roles",
          "head",
          "meaning",
          "close meaning",
          "polarity",
          "date",
          "word order");

  private Models() {}

  /**
   * All signals by the names that they have in evidence.
   *
   * @param meanings of the texts that will be compared; those that it does not know are not
   *     compared by meaning
   */
  static Map<String, Signal> signals(WordKnowledge knowledge, Meanings meanings) {
    Map<String, Signal> signals = new LinkedHashMap<>();
    signals.put("words", Signal.share(Signals::words, "the words"));
    signals.put("containment", Signal.share(Signals::containment, "the words of the shorter"));
    signals.put("names", Signal.share(Signals::names, "the names"));
    signals.put("roles", Signal.share(Signals::roles, "who does what to whom"));
    signals.put("head", Signal.share(Signals::head, "the heads of the statements"));
    signals.put("word order", Signal.share(Signals::order, "the word order"));
    signals.put("quotation", Signal.share(Signals::quotation, "the quoted words"));
    signals.put("restated", Signal.of(Signals::restated, "told and then quoted"));
    signals.put("quoted next", Signal.of(Signals::quotedNext, "a quotation right behind"));
    signals.put("one article", Signal.of(Signals::oneArticle, "two places of one article"));
    signals.put("same refusal", Signal.of(Signals::sameRefusal, "one source, one refusal"));
    signals.put(
        "numbers", new Signal(pair -> Signals.numbers(pair, knowledge), Signals::numberWords));
    signals.put("figures", Signal.share(Signals::figures, "the figures"));
    signals.put("speaker", new Signal(Signals::speaker, Signals::speakerWords));
    signals.put("act", new Signal(Signals::act, Signals::actWords));
    signals.put("polarity", Signal.of(pair -> Signals.polarity(pair, knowledge), "one negates it"));
    signals.put("date", Signal.of(pair -> Signals.date(pair, knowledge), "another day or month"));
    signals.put("meaning", Signal.share(meanings::compare, "the meaning"));
    signals.put("close meaning", Signal.share(meanings::compareClosely, "the finer meaning"));
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
