package hearsay.relate.clause;

import hearsay.language.Dependencies;
import hearsay.language.Sentence;
import hearsay.language.Token;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a sentence says not to be so without a "not": "it is false that ...", "wrong to claim that
 * ...", "rejected the idea that ...", "no evidence that ...". Reads up the tree from the clause;
 * immutable, one step for each word on the way.
 */
public final class Falsity {

  /** What stands under them as a clause is denied. */
  private static final Set<String> DENY =
      Set.of("deny", "dispute", "reject", "dismiss", "refute", "rebut", "debunk", "contest");

  private static final Set<String> FALSE =
      Set.of("false", "untrue", "incorrect", "inaccurate", "lie", "myth", "fiction", "hoax");

  /** Wrong is to say so; "wrong that they are poor" grants that they are. */
  private static final Set<String> WRONG =
      Set.of("wrong", "mistaken", "misleading", "nonsense", "absurd", "ridiculous", "dishonest");

  private static final Set<String> TRUE = Set.of("true", "correct", "accurate", "case");

  private static final Set<String> SAY =
      Set.of("say", "claim", "suggest", "imply", "argue", "assert", "state", "allege", "insist");

  /** What is thought or told, with a clause that tells what. */
  private static final Set<String> TOLD =
      Set.of(
          "idea",
          "notion",
          "claim",
          "suggestion",
          "report",
          "allegation",
          "accusation",
          "charge",
          "rumor",
          "rumour",
          "story",
          "belief",
          "assertion",
          "argument",
          "recollection",
          "contention",
          "insinuation",
          "speculation");

  private static final Set<String> GROUND = Set.of("evidence", "proof", "truth");

  private static final Set<String> IT = Set.of("it", "this", "that", "what");

  private static final Set<String> NOT = Set.of("not", "n't", "n’t", "never");

  private static final Set<String> CLAUSE = Set.of("ccomp", "xcomp", "csubj", "acl");

  private static final Set<String> UNDER_SAYING = Set.of("ccomp", "xcomp");

  private static final Set<String> SAYING =
      Set.of("csubj", "xcomp", "ccomp", "advcl", "acl", "parataxis");

  private static final Set<String> ROLES = Set.of("nsubj", "nsubj:pass", "obj", "obl", "nmod");

  private final Sentence sentence;
  private final Dependencies tree;

  private Falsity(Sentence sentence) {
    this.sentence = sentence;
    this.tree = sentence.dependencies();
  }

  /** Whether the word itself says of something told that it is not so: "the report is false". */
  public static boolean isVerdict(Token word) {
    String lemma = word.lemma().toLowerCase(Locale.ROOT);
    return FALSE.contains(lemma) || WRONG.contains(lemma);
  }

  /** The word that denies the clause of a predicate; empty where none does. */
  static Optional<Integer> of(Sentence sentence, int predicate) {
    return new Falsity(sentence).over(predicate);
  }

  private Optional<Integer> over(int predicate) {
    int head = tree.head(predicate);
    if (head == Dependencies.ROOT) {
      return Optional.empty();
    }
    String relation = tree.relation(predicate);
    String lemma = lemma(head);
    if (UNDER_SAYING.contains(relation) && SAY.contains(lemma)) {
      return SAYING.contains(tree.relation(head))
          ? verdict(tree.head(head), WRONG)
          : Optional.empty();
    }
    if (!CLAUSE.contains(relation)) {
      return Optional.empty();
    }
    if (relation.equals("acl") && GROUND.contains(lemma)) {
      return child(head, Set.of("no"));
    }
    if (relation.equals("acl") && TOLD.contains(lemma)) {
      return ROLES.contains(tree.relation(head))
          ? verdict(tree.head(head), WRONG)
          : Optional.empty();
    }
    // "They were wrong that she knew": not she.
    boolean ofSomebody = relation.equals("ccomp") && speaks(head);
    return verdict(head, ofSomebody ? WRONG : Set.of());
  }

  /** Whether somebody is called wrong, not it. */
  private boolean speaks(int verdict) {
    for (int i = 0; i < sentence.size(); i++) {
      if (tree.head(i) == verdict && tree.relation(i).equals("nsubj")) {
        return !IT.contains(lower(i));
      }
    }
    return false;
  }

  /** The word, where it is a verdict that nothing takes back. */
  private Optional<Integer> verdict(int at, Set<String> more) {
    if (at == Dependencies.ROOT) {
      return Optional.empty();
    }
    String lemma = lemma(at);
    Optional<Integer> negator = child(at, NOT);
    if (TRUE.contains(lemma)) {
      return negator;
    }
    boolean denies =
        sentence.token(at).isVerb() && DENY.contains(lemma)
            || FALSE.contains(lemma)
            || more.contains(lemma);
    return denies && negator.isEmpty() ? Optional.of(at) : Optional.empty();
  }

  private Optional<Integer> child(int head, Set<String> words) {
    for (int i = 0; i < sentence.size(); i++) {
      if (tree.head(i) == head && words.contains(lower(i))) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private String lower(int i) {
    return sentence.token(i).text().toLowerCase(Locale.ROOT);
  }

  private String lemma(int i) {
    return sentence.token(i).lemma().toLowerCase(Locale.ROOT);
  }
}
