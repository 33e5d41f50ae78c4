package hearsay.language;

import hearsay.model.Statement;
import java.util.List;
import java.util.Map;

/**
 * A statement with what the parser tells about its words.
 *
 * @param statement the statement
 * @param sentences the parts of its article's sentences that lie in its spans, in text order, trees
 *     cut to match; empty only where the parser saw no token there
 * @param referents which source a word of the content stands for, by the token's begin: "he", "the
 *     president", a surname; only words whose source is known
 */
public record AnalyzedStatement(
    Statement statement, List<Sentence> sentences, Map<Integer, String> referents) {

  public AnalyzedStatement {
    sentences = List.copyOf(sentences);
    referents = Map.copyOf(referents);
  }

  /** All tokens of the content in text order. */
  public List<Token> tokens() {
    return sentences.stream().flatMap(sentence -> sentence.tokens().stream()).toList();
  }
}
