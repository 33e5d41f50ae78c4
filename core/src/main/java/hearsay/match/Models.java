package hearsay.match;

import hearsay.match.SimilarityModel.Row;
import java.util.List;

/** The weights that ship. */
final class Models {

  private Models() {}

  static SimilarityModel statements(WordKnowledge knowledge) {
    return new SimilarityModel(
        List.of(
            new Row("words", 3, Signals::words),
            new Row("containment", 2, Signals::containment),
            new Row("names", 1, Signals::names),
            new Row("roles", 2, Signals::roles),
            new Row("word order", 1, Signals::order),
            new Row("quotation", 4, Signals::quotation),
            new Row("numbers", 1.5, pair -> Signals.numbers(pair, knowledge)),
            new Row("speaker", 0.7, Signals::speaker),
            new Row("act", 0.7, Signals::act)),
        2.0,
        1.0);
  }

  static SimilarityModel texts(WordKnowledge knowledge) {
    return new SimilarityModel(
        List.of(
            new Row("words", 3, Signals::words),
            new Row("containment", 2, Signals::containment),
            new Row("names", 1, Signals::names),
            new Row("roles", 2, Signals::roles),
            new Row("word order", 1, Signals::order),
            new Row("numbers", 1.5, pair -> Signals.numbers(pair, knowledge))),
        2.0,
        1.0);
  }
}
