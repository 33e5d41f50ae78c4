package hearsay.stance;

import hearsay.stance.TextReading.Word;
import java.util.Set;

/**
 * Which words of a text stand under a denial: what a negation governs, what somebody failed or
 * refused to do or prevented, the failure or refusal to do it, and what hangs on these within the
 * clause. Subjects and clauses of their own are left out: "he, who did not see it, came" denies
 * neither him nor that he came. Immutable.
 */
final class Denials {

  /** So far a denial reaches down a tree; below it more often means something else. */
  private static final int REACH = 6;

  /** What these have as complement does not happen. */
  private static final Set<String> DENIERS =
      Set.of(
          "fail", "refuse", "decline", "deny", "prevent", "avoid", "reject", "cancel", "stop",
          "cease", "unable", "lack", "forbid", "ban", "block", "scrap", "abandon", "oppose");

  /** What hangs on these did not come about, or not yet. */
  private static final Set<String> DENYING_NOUNS =
      Set.of(
          "failure",
          "refusal",
          "denial",
          "rejection",
          "lack",
          "absence",
          "cancellation",
          "delay",
          "inability",
          "ban",
          "abandonment",
          "postponement");

  private static final Set<String> OF = Set.of("nmod", "acl", "amod", "dep");

  /** What these stand beside happens next to never. */
  private static final Set<String> HARDLY =
      Set.of("hardly", "barely", "scarcely", "rarely", "seldom");

  private static final Set<String> COMPLEMENTS = Set.of("xcomp", "ccomp", "obj", "nsubj:pass");

  /** Through these a denial does not pass down. */
  private static final Set<String> APART =
      Set.of(
          "nsubj",
          "nsubj:pass",
          "obl",
          "nmod",
          "csubj",
          "conj",
          "advcl",
          "acl",
          "acl:relcl",
          "parataxis",
          "appos",
          "root",
          "nmod:poss");

  private final boolean[] denied;

  private Denials(boolean[] denied) {
    this.denied = denied;
  }

  /** Reads a text. Cost grows with its words. */
  static Denials of(TextReading text) {
    boolean[] governed = new boolean[text.words().size()];
    for (Word word : text.words()) {
      governed[word.place()] =
          word.negated() || word.head() >= 0 && isDenied(word, text.words().get(word.head()));
    }
    for (Word word : text.words()) {
      if (word.head() >= 0 && HARDLY.contains(word.lemma())) {
        governed[word.head()] = true;
      }
    }
    boolean[] denied = new boolean[governed.length];
    for (Word word : text.words()) {
      Word at = word;
      for (int step = 0; step < REACH && !denied[word.place()]; step++) {
        denied[word.place()] = governed[at.place()];
        if (at.head() < 0 || APART.contains(at.relation())) {
          break;
        }
        at = text.words().get(at.head());
      }
    }
    return new Denials(denied);
  }

  private static boolean isDenied(Word word, Word head) {
    return COMPLEMENTS.contains(word.relation()) && DENIERS.contains(head.lemma())
        || OF.contains(word.relation())
            && head.place() < word.place()
            && DENYING_NOUNS.contains(head.lemma());
  }

  /** Whether what is the complement of such a verb does not happen. */
  static boolean isDenier(String lemma) {
    return DENIERS.contains(lemma);
  }

  /** Whether a word of the text stands under a denial. */
  boolean denies(Word word) {
    return denied[word.place()];
  }
}
