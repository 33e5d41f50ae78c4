package hearsay.stance;

import hearsay.language.Dependencies;
import hearsay.language.Quantity;
import hearsay.language.QuantityReader;
import hearsay.language.Sentence;
import hearsay.language.Token;
import hearsay.match.WordKnowledge;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A text as it is compared: its words in order, which of them carry content, and which stand under
 * a negation.
 *
 * @param words every token with a letter or digit, and question marks
 * @param content the content words among them
 * @param quantities the numbers in it
 * @param negators how many words negate
 */
record TextReading(
    List<Word> words, List<Word> content, List<Quantity> quantities, int negators) {

  /**
   * One word.
   *
   * @param lemma in lower case
   * @param negated whether a negation governs it: on itself, its head or the clause it stands in
   * @param head place of its head's word in {@link TextReading#words}, -1 where it has none
   */
  record Word(
      Token token, String lemma, double rarity, boolean negated, int head, String relation) {

    boolean isNumber() {
      return token.tag().equals("CD");
    }

    boolean isName() {
      return token.isProperNoun();
    }
  }

  private static final Set<String> NEGATORS =
      Set.of(
          "not", "n't", "n’t", "no", "never", "none", "nobody", "nothing", "neither", "nor",
          "without", "cannot", "nowhere");

  private static final Set<String> LIGHT =
      Set.of(
          "be", "have", "do", "'s", "’s", "get", "let", "can", "will", "would", "not", "n't", "n’t",
          "no", "never", "there", "also", "just", "very", "so", "some", "other");

  /** Through these a negation on a word reaches its head: "no man is running". */
  private static final Set<String> UPWARDS = Set.of("nsubj", "nsubj:pass", "obj", "expl");

  static TextReading of(List<Sentence> sentences, WordKnowledge knowledge) {
    List<Word> words = new ArrayList<>();
    List<Token> tokens = new ArrayList<>();
    int negators = 0;
    for (Sentence sentence : sentences) {
      Dependencies tree = sentence.dependencies();
      boolean[] negated = new boolean[sentence.size()];
      int[] place = new int[sentence.size()];
      int next = words.size();
      for (int i = 0; i < sentence.size(); i++) {
        String text = sentence.token(i).text().toLowerCase(Locale.ROOT);
        if (NEGATORS.contains(text)) {
          negators++;
          negate(tree, i, negated);
        }
        place[i] = sentence.token(i).isWord() ? next++ : -1;
      }
      for (int i = 0; i < sentence.size(); i++) {
        Token token = sentence.token(i);
        tokens.add(token);
        if (place[i] >= 0) {
          String lemma = lemma(token);
          int head = tree.head(i);
          words.add(
              new Word(
                  token,
                  lemma,
                  knowledge.rarity(lemma),
                  negated[i],
                  head < 0 ? -1 : place[head],
                  tree.relation(i)));
        }
      }
    }
    List<Word> content = words.stream().filter(TextReading::isContent).toList();
    return new TextReading(
        List.copyOf(words),
        content.isEmpty() ? List.copyOf(words) : content,
        QuantityReader.read(tokens),
        negators);
  }

  private static void negate(Dependencies tree, int negator, boolean[] negated) {
    int governed = tree.head(negator);
    if (governed < 0) {
      negated[negator] = true;
      return;
    }
    negated[governed] = true;
    if (UPWARDS.contains(tree.relation(governed)) && tree.head(governed) >= 0) {
      negated[tree.head(governed)] = true;
    } else if (UPWARDS.contains(tree.relation(negator)) && tree.head(governed) >= 0) {
      negated[governed] = true;
    }
  }

  /** Lower case, and without the dots of "U.S.". */
  private static String lemma(Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    return lemma.length() > 2 && lemma.indexOf('.') == 1 ? lemma.replace(".", "") : lemma;
  }

  private static boolean isContent(Word word) {
    String tag = word.token().tag();
    boolean open =
        tag.startsWith("NN")
            || tag.startsWith("VB")
            || tag.startsWith("JJ")
            || tag.startsWith("RB")
            || tag.equals("CD")
            || tag.equals("FW");
    return open && !LIGHT.contains(word.lemma());
  }

  Set<String> lemmas() {
    return words.stream().map(Word::lemma).collect(Collectors.toUnmodifiableSet());
  }
}
