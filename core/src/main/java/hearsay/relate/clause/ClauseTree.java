package hearsay.relate.clause;

import hearsay.language.Dependencies;
import hearsay.language.NegativePhrases;
import hearsay.language.Sentence;
import hearsay.language.Token;
import hearsay.relate.lexicon.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which words of a sentence are predicates, and which word belongs to which of them. A content is
 * often a piece of a sentence, so that words may lack their head: such a word belongs to the
 * nearest predicate, a negator to the next one. Costs one walk up the tree for each token.
 */
final class ClauseTree {

  /** Relations of a verb that makes no predicate of its own. */
  private static final Set<String> NO_PREDICATE = Set.of("cop", "amod", "compound", "case");

  private static final Set<String> AUXILIARIES = Set.of("be", "have", "do");

  /** Clauses under these relations say something of their own. */
  private static final Set<String> OWN =
      Set.of("conj", "advcl", "parataxis", "acl:relcl", "root", "advcl:relcl");

  /** How many clauses up the tree are read. */
  static final int DEPTH = 4;

  /** How far behind an auxiliary its verb may stand. */
  private static final int AUXILIARY_REACH = 3;

  private final Sentence sentence;
  private final Dependencies tree;
  private final boolean[] isPredicate;
  private final List<Integer> predicates = new ArrayList<>();
  private final int[] owners;

  ClauseTree(Sentence sentence) {
    this.sentence = sentence;
    this.tree = sentence.dependencies();
    isPredicate = new boolean[sentence.size()];
    for (int i = 0; i < sentence.size(); i++) {
      if (isPredicate(i)) {
        isPredicate[i] = true;
        predicates.add(i);
      }
    }
    owners = new int[sentence.size()];
    for (int i = 0; i < sentence.size(); i++) {
      owners[i] = findOwner(i);
    }
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return sentence.size();
  }

  Token token(int i) {
    return sentence.token(i);
  }

  /** The governor of a word; {@link Dependencies#ROOT} for one that has none. */
  int head(int i) {
    return tree.head(i);
  }

  boolean isRoot(int i) {
    return tree.head(i) == Dependencies.ROOT;
  }

  String relation(int i) {
    return tree.relation(i);
  }

  String lower(int i) {
    return Words.lower(sentence.token(i));
  }

  String lemma(int i) {
    return Words.lemma(sentence.token(i));
  }

  /** What the phrase does that it is part of, if it is part of one, see {@link NegativePhrases}. */
  Optional<NegativePhrases.Effect> phraseEffect(int i) {
    return NegativePhrases.effect(sentence.tokens(), i);
  }

  /** The predicates in text order. */
  List<Integer> predicates() {
    return predicates;
  }

  /** The predicate that a token belongs to, itself for a predicate; -1 where there is none. */
  int owner(int token) {
    return owners[token];
  }

  /** The words that belong to the predicate and to no other, itself among them. */
  List<Integer> ownTokens(int predicate) {
    List<Integer> own = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      if (owners[i] == predicate) {
        own.add(i);
      }
    }
    return own;
  }

  /** The words of the predicate and of the clauses that are part of what it says. */
  Set<Token> scope(int predicate) {
    Set<Token> scope = new LinkedHashSet<>();
    for (int i = 0; i < sentence.size(); i++) {
      if (governs(predicate, owners[i], 0)) {
        scope.add(sentence.token(i));
      }
    }
    return scope;
  }

  /** The first word that stands in the relation to the head. */
  Optional<Integer> child(int head, String relation) {
    for (int i = 0; i < sentence.size(); i++) {
      if (tree.head(i) == head && tree.relation(i).equals(relation)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** Whether the clause says something of its own: joined to its head, not part of it. */
  boolean isOwn(int predicate) {
    return OWN.contains(tree.relation(predicate));
  }

  /** Whether the clause of {@code inner} is part of what {@code outer} says. */
  private boolean governs(int outer, int inner, int depth) {
    if (inner == outer) {
      return true;
    }
    if (inner < 0 || depth > DEPTH || isOwn(inner)) {
      return false;
    }
    int head = tree.head(inner);
    return head != Dependencies.ROOT && governs(outer, owners[head], depth + 1);
  }

  private boolean isPredicate(int i) {
    String relation = tree.relation(i);
    boolean verb =
        sentence.token(i).isVerb()
            && !relation.startsWith("aux")
            && !NO_PREDICATE.contains(relation)
            && !isAuxiliary(i);
    return verb || child(i, "cop").isPresent();
  }

  /** A form of "be", "have" or "do" right before a verb, where the tree does not tell. */
  private boolean isAuxiliary(int i) {
    if (tree.head(i) != Dependencies.ROOT || !AUXILIARIES.contains(lemma(i)) || hasChild(i)) {
      return false;
    }
    for (int j = i + 1; j < Math.min(sentence.size(), i + 1 + AUXILIARY_REACH); j++) {
      if (sentence.token(j).isVerb()) {
        return true;
      }
      if (!sentence.token(j).tag().startsWith("RB")) {
        return false;
      }
    }
    return false;
  }

  private boolean hasChild(int head) {
    for (int i = 0; i < sentence.size(); i++) {
      if (tree.head(i) == head) {
        return true;
      }
    }
    return false;
  }

  private int findOwner(int token) {
    int at = token;
    for (int steps = 0; at != Dependencies.ROOT && steps <= sentence.size(); steps++) {
      if (isPredicate[at]) {
        return at;
      }
      at = tree.head(at);
    }
    boolean forward = Negators.isNegator(lower(token));
    int best = -1;
    for (int predicate : predicates) {
      int far = Math.abs(predicate - token);
      boolean nearer = best < 0 || far < Math.abs(best - token);
      if (nearer && !(forward && predicate < token && best >= 0)
          || forward && predicate > token && best >= 0 && best < token) {
        best = predicate;
      }
    }
    return best;
  }
}
