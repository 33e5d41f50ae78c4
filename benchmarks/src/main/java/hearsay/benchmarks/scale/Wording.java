package hearsay.benchmarks.scale;

import hearsay.language.AnalyzedStatement;
import hearsay.language.Dependencies;
import hearsay.language.NameKind;
import hearsay.language.Sentence;
import hearsay.language.Token;
import hearsay.model.Span;
import hearsay.model.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * Words in order with their tree, as a parser would give them; told again it is a reprint.
 *
 * @param pieces one for each token
 */
record Wording(List<Piece> pieces) {

  /**
   * One token before it has a place.
   *
   * @param head index of its head, -1 for the root
   * @param referent the source that it stands for; empty where none was recognised
   */
  record Piece(String text, String lemma, String tag, int head, String relation, String referent) {}

  /** Length in code units with a blank between tokens. */
  int length() {
    return pieces.stream().mapToInt(piece -> piece.text().length() + 1).sum() - 1;
  }

  /** The wording at a place in an article. */
  AnalyzedStatement at(int begin, BiFunction<Span, String, Statement> statement) {
    List<Token> tokens = new ArrayList<>(pieces.size());
    List<Integer> heads = new ArrayList<>(pieces.size());
    List<String> relations = new ArrayList<>(pieces.size());
    Map<Integer, String> referents = new HashMap<>();
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      int from = begin + text.length();
      Span span = new Span(from, from + piece.text().length());
      text.append(piece.text()).append(' ');
      tokens.add(new Token(span, piece.text(), piece.lemma(), piece.tag(), NameKind.NONE));
      heads.add(piece.head());
      relations.add(piece.relation());
      if (!piece.referent().isEmpty()) {
        referents.put(from, piece.referent());
      }
    }
    text.setLength(text.length() - 1);
    Dependencies tree = new Dependencies(heads, relations);
    return new AnalyzedStatement(
        statement.apply(new Span(begin, begin + text.length()), text.toString()),
        List.of(new Sentence(tokens, () -> tree)),
        referents);
  }
}
