package hearsay.benchmarks.train;

import hearsay.language.Sentence;
import hearsay.language.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Makes new sentences out of known ones: some words give way to others of the same part of speech.
 * A teacher that can say what it thinks of them teaches more than its view of the few sentences
 * there are ("TinyBERT", Jiao and others, 2020). The same sentences give the same new ones.
 */
final class WordSwap {

  private static final long SEED = 1;

  /** Share of words that give way, by part of speech; the others stay. */
  private static final Map<String, Double> SHARES = shares();

  private final Random random = new Random(SEED);
  private final Map<String, List<Token>> words = new HashMap<>();

  /**
   * A swapper.
   *
   * @param sentences whose words are put in, each as often as it occurs there
   */
  WordSwap(List<Sentence> sentences) {
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        words.computeIfAbsent(token.tag(), tag -> new ArrayList<>()).add(token);
      }
    }
  }

  private static Map<String, Double> shares() {
    Map<String, Double> shares = new HashMap<>();
    for (String tag :
        List.of("NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "RB", "CD", "VB", "VBD", "VBG", "VBN")) {
      shares.put(tag, 0.4);
    }
    shares.put("VBP", 0.4);
    shares.put("VBZ", 0.4);
    // Prepositions bear the tree: few, or nothing is left of it.
    shares.put("IN", 0.1);
    return Map.copyOf(shares);
  }

  /** One of the sentences, some words swapped. */
  List<Token> swap(Sentence sentence) {
    List<Token> tokens = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      Double share = SHARES.get(token.tag());
      tokens.add(share != null && random.nextDouble() < share ? other(token) : token);
    }
    return tokens;
  }

  private Token other(Token token) {
    List<Token> others = words.getOrDefault(token.tag(), List.of(token));
    Token other = others.get(random.nextInt(others.size()));
    return new Token(token.span(), other.text(), other.lemma(), other.tag(), other.name());
  }
}
