package hearsay.language.corenlp;

import hearsay.language.Dependencies;
import hearsay.language.Token;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;

/**
 * Dependency trees as CoreNLP's neural parser gives them, of tagged tokens. Thread-safe; takes
 * about a fortieth of a millisecond for each token.
 */
final class DependencyTrees {

  /** The weights, in CoreNLP's models jar. */
  static final String MODEL = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

  /**
   * Longer sentences get a flat tree: they are lists and tables rather than prose, of which the
   * parser makes no sense.
   */
  static final int MAX_TOKENS = 200;

  private final TransitionParser parser;

  private DependencyTrees(TransitionParser parser) {
    this.parser = parser;
  }

  /**
   * Reads the weights, in about half a second.
   *
   * @throws IllegalStateException if they are not on the class path or of another kind
   */
  static DependencyTrees load() {
    try (InputStream in = DependencyTrees.class.getClassLoader().getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new FileNotFoundException("not on the class path");
      }
      return new DependencyTrees(new TransitionParser(ParserWeights.read(in)));
    } catch (IOException e) {
      throw new IllegalStateException(
          "The weights of CoreNLP's parser, " + MODEL + ", cannot be read: " + e.getMessage(), e);
    }
  }

  Dependencies parse(List<Token> tokens) {
    Integer[] heads = new Integer[tokens.size()];
    String[] relations = new String[tokens.size()];
    if (tokens.size() > MAX_TOKENS) {
      Arrays.fill(heads, Dependencies.ROOT);
      Arrays.fill(relations, "root");
    } else {
      ParserState tree =
          parser.parse(
              tokens.stream().map(DependencyTrees::word).toArray(String[]::new),
              tokens.stream().map(Token::tag).toArray(String[]::new));
      boolean[] passive = passive(tree, tokens.size());
      for (int i = 0; i < heads.length; i++) {
        int head = tree.head(i + 1);
        heads[i] = head == 0 ? Dependencies.ROOT : head - 1;
        relations[i] = relation(parser.relation(tree.label(i + 1)), passive[head]);
      }
    }
    return new Dependencies(List.of(heads), List.of(relations));
  }

  /** The nodes that have a passive auxiliary. */
  private boolean[] passive(ParserState tree, int tokens) {
    boolean[] passive = new boolean[tokens + 1];
    for (int node = 1; node <= tokens; node++) {
      if (parser.relation(tree.label(node)).equals("aux:pass")) {
        passive[tree.head(node)] = true;
      }
    }
    return passive;
  }

  /** CoreNLP's own correction: a verb with a passive auxiliary has a passive subject. */
  private static String relation(String relation, boolean passive) {
    if (passive && relation.equals("nsubj")) {
      return "nsubj:pass";
    }
    return passive && relation.equals("csubj") ? "csubj:pass" : relation;
  }

  /**
   * The parser's own words for brackets, quotation marks and contractions, as its training data has
   * them.
   */
  private static String word(Token token) {
    return switch (token.tag()) {
      case "-LRB-", "-RRB-", "``", "''" -> token.tag();
      // Its contractions have the typewriter's apostrophe.
      default -> token.text().replace('\u2019', '\'');
    };
  }
}
