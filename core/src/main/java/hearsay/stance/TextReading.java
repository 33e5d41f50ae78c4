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
 * @param words every token with a letter or digit
 * @param content the content words among them; all words where there is no content word
 * @param lemmas of all words
 * @param quantities the numbers in it
 * @param negators how many words negate
 */
record TextReading(
    List<Word> words,
    List<Word> content,
    Set<String> lemmas,
    List<Quantity> quantities,
    int negators) {

  /** So many words are compared with every word of the other side; the rest is left out. */
  private static final int MOST_WORDS = 600;

  /**
   * One word.
   *
   * @param place among the words of its text
   * @param sentence number of its sentence
   * @param lemma in lower case
   * @param negated whether a negation governs it or what hangs on it
   * @param head place of its head, -1 where that is no word
   */
  record Word(
      int place,
      int sentence,
      Token token,
      String lemma,
      double rarity,
      boolean negated,
      int head,
      String relation) {

    boolean isNumber() {
      return token.tag().equals("CD");
    }

    boolean isName() {
      return token.isProperNoun();
    }

    boolean isRoot() {
      return relation.equals("root");
    }

    boolean isSubject() {
      return relation.startsWith("nsubj");
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

  private static final Set<String> OPEN_CLASSES = Set.of("NN", "VB", "JJ", "RB", "CD", "FW");

  /** Through these a negation on a word reaches its head: "no man is running". */
  private static final Set<String> UPWARDS = Set.of("nsubj", "nsubj:pass", "obj", "expl");

  /** Reads a text; parses its sentences. */
  static TextReading of(List<Sentence> sentences, WordKnowledge knowledge) {
    List<Word> words = new ArrayList<>();
    List<Token> tokens = new ArrayList<>();
    int negators = 0;
    for (int s = 0; s < sentences.size() && words.size() < MOST_WORDS; s++) {
      Sentence sentence = sentences.get(s);
      Dependencies tree = sentence.dependencies();
      boolean[] negated = new boolean[sentence.size()];
      int[] place = new int[sentence.size()];
      int next = words.size();
      for (int i = 0; i < sentence.size(); i++) {
        if (NEGATORS.contains(sentence.token(i).text().toLowerCase(Locale.ROOT))) {
          negators++;
          negate(tree, i, negated);
        }
        place[i] = sentence.token(i).isWord() && next < MOST_WORDS ? next++ : -1;
      }
      for (int i = 0; i < sentence.size(); i++) {
        Token token = sentence.token(i);
        tokens.add(token);
        if (place[i] >= 0) {
          String lemma = lemma(token);
          int head = tree.head(i);
          words.add(
              new Word(
                  place[i],
                  s,
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
        words.stream().map(Word::lemma).collect(Collectors.toUnmodifiableSet()),
        QuantityReader.read(tokens),
        negators);
  }

  boolean negates() {
    return negators > 0;
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
    }
  }

  /** Lower case, and without the dots of "U.S.". */
  static String lemma(Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    return lemma.length() > 2 && lemma.indexOf('.') == 1 ? lemma.replace(".", "") : lemma;
  }

  private static boolean isContent(Word word) {
    return isContent(word.token(), word.lemma());
  }

  static boolean isContent(Token token, String lemma) {
    String tag = token.tag();
    return tag.length() >= 2
        && OPEN_CLASSES.contains(tag.substring(0, 2))
        && !LIGHT.contains(lemma);
  }
}
