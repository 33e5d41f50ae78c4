package hearsay.language.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.TypedDependency;
import hearsay.language.Dependencies;
import hearsay.language.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;

/**
 * CoreNLP's neural transition parser (Chen and Manning 2014) on tagged tokens. Thread-safe; takes
 * about a quarter of a millisecond for each token. {@link hearsay.language.DependencyParser} learns
 * from it; nothing else needs it.
 */
final class DependencyTrees {

  static final String MODEL = DependencyParser.DEFAULT_MODEL;

  /**
   * Longer sentences get a flat tree: they are lists and tables rather than prose, and the parser's
   * time grows with them.
   */
  static final int MAX_TOKENS = 200;

  private final DependencyParser parser;

  private DependencyTrees(DependencyParser parser) {
    this.parser = parser;
  }

  static DependencyTrees load() {
    return new DependencyTrees(DependencyParser.loadFromModelFile(MODEL, new Properties()));
  }

  Dependencies parse(List<Token> tokens) {
    List<Integer> heads = new ArrayList<>(Collections.nCopies(tokens.size(), Dependencies.ROOT));
    List<String> relations = new ArrayList<>(Collections.nCopies(tokens.size(), "root"));
    if (tokens.size() <= MAX_TOKENS) {
      List<CoreLabel> labels = tokens.stream().map(DependencyTrees::label).toList();
      GrammaticalStructure tree = parser.predict(labels);
      for (TypedDependency edge : tree.typedDependencies()) {
        int token = edge.dep().index() - 1;
        heads.set(token, edge.gov().index() - 1);
        relations.set(token, edge.reln().toString());
      }
    }
    return new Dependencies(heads, relations);
  }

  /** The parser's own words for brackets and quotation marks, as its training data has them. */
  private static CoreLabel label(Token token) {
    CoreLabel label = new CoreLabel();
    String word =
        switch (token.tag()) {
          case "-LRB-" -> "-LRB-";
          case "-RRB-" -> "-RRB-";
          case "``" -> "``";
          case "''" -> "''";
          default -> token.text();
        };
    label.setWord(word);
    label.setValue(word);
    label.setTag(token.tag());
    return label;
  }
}
