package hearsay.match;

import hearsay.match.Features.Word;
import hearsay.match.SimilarityModel.Row;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The weights that ship.
 *
 * <p>For texts: least squares against the 2,550 graded pairs of news headlines of SemEval STS 2013
 * to 2015, by coordinate search from equal weights; rows that got no weight were left out. Ten-fold
 * Pearson correlation 0.81.
 *
 * <p>For statements: cross-entropy of "same claim" over the candidate pairs of four annotated
 * stories, three of them those bundled with the project, a positive pair counting four times, drawn
 * towards the weights that the search started from. It is a small sample, so the weights are rough
 * on purpose; with each story left out in turn the pairs put together score F1 0.54 to 0.79.
 */
final class Models {

  /**
   * What is left of a word's weight for each step that it hangs below the head of its statement.
   */
  private static final double PER_STEP = 0.75;

  private static final int DEEPEST = 4;

  private Models() {}

  /** How alike two texts are of which nothing but the words is known. */
  static SimilarityModel texts(WordKnowledge knowledge) {
    return new SimilarityModel(
        List.of(
            new Row("words", 5.2, Signals::words),
            new Row("names", 0.8, Signals::names),
            new Row("word order", 1.2, Signals::order),
            new Row("numbers", 1.9, pair -> Signals.numbers(pair, knowledge))),
        1.01,
        1.02);
  }

  /**
   * How far two statements are about the same thing, whichever way they speak of it: the rows that
   * another number, act or speaker would pull down are left out.
   */
  static SimilarityModel topics() {
    return new SimilarityModel(
        List.of(
            new Row("words", 4.6, Signals::words),
            new Row("containment", 1, Signals::containment),
            new Row("names", 0.25, Signals::names),
            new Row("roles", 0.6, Signals::roles),
            new Row("quotation", 3.2, Signals::quotation),
            new Row("restated", 11, Signals::restated),
            new Row("same refusal", 16, Signals::sameRefusal)),
        2,
        1);
  }

  /** How far two statements say the same. */
  static SimilarityModel statements(WordKnowledge knowledge) {
    return new SimilarityModel(
        List.of(
            new Row("words", 4.6, Signals::words),
            new Row("containment", 0.35, Signals::containment),
            new Row("names", 0.25, Signals::names),
            new Row("roles", 0.6, Signals::roles),
            new Row("head", 0.3, Signals::head),
            new Row("word order", 1.6, Signals::order),
            new Row("quotation", 3.2, Signals::quotation),
            new Row("restated", 11, Signals::restated),
            new Row("same refusal", 16, Signals::sameRefusal),
            new Row("numbers", 3.1, pair -> Signals.numbers(pair, knowledge)),
            new Row("speaker", 1.4, Signals::speaker),
            new Row("act", 1.1, Signals::act)),
        2.9,
        1.15);
  }

  /** A word of a bare text counts by its rarity alone. */
  static ToDoubleFunction<Word> textWeight() {
    return Word::rarity;
  }

  /** A word of a statement also counts by how near it stands to what the statement is about. */
  static double statementWeight(Word word) {
    return word.rarity() * Math.pow(PER_STEP, Math.min(DEEPEST, word.depth()));
  }
}
