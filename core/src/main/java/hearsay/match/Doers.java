package hearsay.match;

import hearsay.language.Dependencies;
import hearsay.language.Sentence;
import java.util.Locale;
import java.util.Set;

/** Who does it where no subject tells so: "shelled by the rebels", "it was the bank that paid". */
final class Doers {

  private static final Set<String> RELATIVE = Set.of("that", "who", "which");

  private Doers() {}

  /** Whether a verb in the passive was done by the one that the word names. */
  static boolean byWhom(Sentence sentence, int word) {
    Dependencies tree = sentence.dependencies();
    int verb = tree.head(word);
    if (verb < 0
        || !tree.relation(word).startsWith("obl")
        || !sentence.token(verb).tag().equals("VBN")) {
      return false;
    }
    boolean by = false;
    boolean passive = false;
    for (int i = 0; i < sentence.size(); i++) {
      by |= tree.head(i) == word && tree.relation(i).equals("case") && is(sentence, i, "by");
      passive |= tree.head(i) == verb && tree.relation(i).endsWith(":pass");
    }
    return by && passive;
  }

  /** The verb of "it was the bank that paid", the word being the bank; -1 for any other word. */
  static int cleftVerb(Sentence sentence, int word) {
    int relative = word + 1;
    if (relative + 1 >= sentence.size()
        || !RELATIVE.contains(sentence.token(relative).text().toLowerCase(Locale.ROOT))
        || !isCleft(sentence, word)) {
      return -1;
    }
    Dependencies tree = sentence.dependencies();
    int verb = tree.head(relative);
    return verb > relative && tree.relation(relative).startsWith("nsubj") ? verb : -1;
  }

  private static boolean isCleft(Sentence sentence, int word) {
    Dependencies tree = sentence.dependencies();
    boolean it = false;
    boolean be = false;
    for (int i = 0; i < word; i++) {
      it |= tree.head(i) == word && is(sentence, i, "it");
      be |= tree.head(i) == word && sentence.token(i).lemma().equalsIgnoreCase("be");
    }
    return it && be;
  }

  private static boolean is(Sentence sentence, int at, String word) {
    return sentence.token(at).text().equalsIgnoreCase(word);
  }
}
