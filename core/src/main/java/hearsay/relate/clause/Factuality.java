package hearsay.relate.clause;

import hearsay.language.Dependencies;
import hearsay.language.Token;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a predicate is told as a fact, and of what time, as far as modals, conditions and the
 * verbs above it tell (Saur&iacute; and Pustejovsky, FactBank, 2009, call this factuality).
 */
final class Factuality {

  /** What stands under them is to come, if anything. */
  private static final Set<String> COMMITTED =
      Set.of("plan", "agree", "promise", "pledge", "vow", "intend", "undertake", "expect");

  /** "Has to leave": no more a fact than "must leave". */
  private static final Set<String> OBLIGED = Set.of("have", "need", "ought");

  /** What stands under them need not be so. */
  private static final Set<String> OPEN =
      Set.of(
          "want",
          "wish",
          "hope",
          "seek",
          "ask",
          "demand",
          "urge",
          "call",
          "try",
          "attempt",
          "threaten",
          "offer",
          "consider",
          "suggest",
          "doubt",
          "deny",
          "claim",
          "allow",
          "like",
          "need",
          "wonder",
          "pretend",
          "fear",
          "help",
          "encourage",
          "tell",
          "request",
          "advise",
          "order",
          "warn",
          "instruct",
          "command",
          "prepare",
          "able",
          "ready",
          "likely",
          "force",
          "say",
          "think",
          "believe");

  /** What stands under them is under way or done. */
  private static final Set<String> DOING =
      Set.of("begin", "start", "continue", "manage", "cease", "stop", "finish", "go", "be");

  private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "until");

  private static final Set<String> AHEAD = Set.of("will", "would", "shall", "'ll", "’ll", "wo");

  private static final Set<String> MODALS = Set.of("can", "must", "should", "ca");

  private static final Set<String> PERHAPS = Set.of("may", "might", "could");

  private static final Set<String> COMPLEMENTS = Set.of("xcomp", "ccomp");

  private static final Set<String> BARE = Set.of("VB", "VBG");

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

  private static final Set<String> CARRIERS = Set.of("be", "have", "do");

  private static final Set<String> CARRYING = Set.of("VBD", "VBZ", "VBP", "VBN");

  private final ClauseTree tree;
  private final Negators negators;

  Factuality(ClauseTree tree, Negators negators) {
    this.tree = tree;
    this.negators = negators;
  }

  /** Of what time it is told, by its auxiliaries, then by the verb above it. */
  Clause.Time time(int predicate) {
    Clause.Time time = Clause.Time.NOW_OR_BEFORE;
    for (int i : tree.ownTokens(predicate)) {
      boolean auxiliary = tree.relation(i).startsWith("aux") || tree.token(i).tag().equals("MD");
      if (auxiliary && (MODALS.contains(tree.lower(i)) || isHaveTo(i))) {
        return Clause.Time.MODAL;
      }
      if (auxiliary && PERHAPS.contains(tree.lower(i))) {
        return Clause.Time.PERHAPS;
      }
      if (auxiliary && AHEAD.contains(tree.lower(i))) {
        time = Clause.Time.AHEAD;
      }
    }
    int head = tree.head(predicate);
    boolean under = head != Dependencies.ROOT && tree.relation(predicate).equals("xcomp");
    if (under && OBLIGED.contains(tree.lemma(head))) {
      return Clause.Time.MODAL;
    }
    if (under && (COMMITTED.contains(tree.lemma(head)) || tree.lower(head).equals("going"))) {
      return Clause.Time.AHEAD;
    }
    return time;
  }

  private boolean isHaveTo(int i) {
    return tree.lemma(i).equals("have") && i + 1 < tree.size() && tree.lower(i + 1).equals("to");
  }

  /** Whether it is told as a fact of its own: not wished, not under an "if". */
  boolean factual(int predicate) {
    Optional<Integer> nothing = negators.nothingToDo(predicate);
    if (nothing.isPresent()) {
      int doing = tree.owner(nothing.get());
      return doing >= 0 && doing != predicate && factual(doing);
    }
    if (!isTold(predicate)) {
      return false;
    }
    Optional<Integer> falsity = Falsity.of(tree.sentence(), predicate);
    if (falsity.isPresent()) {
      int owner = tree.owner(falsity.get());
      return owner < 0 || owner == predicate || factual(owner);
    }
    if (tree.relation(predicate).startsWith("csubj") && !standsAlone(predicate)) {
      return false;
    }
    int at = predicate;
    for (int depth = 0; depth <= ClauseTree.DEPTH; depth++) {
      for (int i = 0; i < tree.size(); i++) {
        if (tree.head(i) == at
            && tree.relation(i).equals("mark")
            && CONDITIONS.contains(tree.lower(i))) {
          return false;
        }
      }
      int head = tree.head(at);
      if (head == Dependencies.ROOT) {
        return true;
      }
      if (!tree.isOwn(at)) {
        int owner = tree.owner(head);
        if (owner >= 0
            && owner != at
            && (OPEN.contains(tree.lemma(head))
                || owner == head && negators.negator(owner).isPresent())) {
          return false;
        }
      }
      at = head;
    }
    return true;
  }

  /**
   * A finite verb that no word makes a clause of another's: "nobody warned us the dam would burst"
   * has no clause for a subject, whatever the tree says.
   */
  private boolean standsAlone(int predicate) {
    return FINITE.contains(tree.token(predicate).tag())
        && tree.ownTokens(predicate).stream()
            .filter(i -> i < predicate)
            .noneMatch(
                i ->
                    tree.relation(i).equals("mark")
                        || tree.token(i).tag().startsWith("W")
                        || tree.lower(i).equals("that"));
  }

  /** A verb that is finite, or that one above it makes a fact: "began to leave". */
  private boolean isTold(int predicate) {
    Token token = tree.token(predicate);
    if (!token.isVerb()) {
      return true;
    }
    boolean bare = BARE.contains(token.tag());
    if (!bare || tree.ownTokens(predicate).stream().anyMatch(i -> isCarrier(i, predicate))) {
      return true;
    }
    int head = tree.head(predicate);
    return head != Dependencies.ROOT
        && COMPLEMENTS.contains(tree.relation(predicate))
        && (DOING.contains(tree.lemma(head))
            || COMMITTED.contains(tree.lemma(head))
            || Negators.leavesUndone(tree.lemma(head)));
  }

  /** A modal, or a form of "be", "have" or "do", before a bare verb. */
  private boolean isCarrier(int i, int predicate) {
    return i < predicate
        && (tree.relation(i).startsWith("aux") || tree.isRoot(i) && i != predicate)
        && (tree.token(i).tag().equals("MD")
            || CARRIERS.contains(tree.lemma(i)) && CARRYING.contains(tree.token(i).tag()));
  }
}
