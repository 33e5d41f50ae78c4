package hearsay.relate.clause;

import hearsay.language.Dependencies;
import java.util.Optional;
import java.util.Set;

/** Who does what a predicate tells, and to whom or what: its subject and object. */
final class Arguments {

  private static final Set<String> JOINING = Set.of("and", "or", "nor", ",");

  /** Who does it once more, and nobody else: "shut itself down". */
  private static final Set<String> REFLEXIVE =
      Set.of("itself", "himself", "herself", "themselves", "ourselves", "myself", "yourself");

  private static final Set<String> MANY =
      Set.of(
          "thousands",
          "hundreds",
          "dozens",
          "scores",
          "millions",
          "number",
          "lot",
          "plenty",
          "couple",
          "handful");

  private final ClauseTree tree;

  Arguments(ClauseTree tree) {
    this.tree = tree;
  }

  /** Who does it, one told with another verb or before a relative clause among them. */
  Optional<Integer> subject(int predicate) {
    return subject(predicate, 0);
  }

  private Optional<Integer> subject(int predicate, int depth) {
    Optional<Integer> own = tree.child(predicate, "nsubj");
    if (own.isPresent()) {
      boolean relative = tree.token(own.get()).tag().startsWith("W") || isRelative(own.get());
      int head = tree.head(predicate);
      if (relative && tree.relation(predicate).startsWith("acl") && head != Dependencies.ROOT) {
        return Optional.of(head);
      }
      return relative ? nounBefore(own.get()).or(() -> own) : own;
    }
    if (isPassive(predicate)) {
      return agent(predicate);
    }
    int head = tree.head(predicate);
    if (head == Dependencies.ROOT) {
      return orphan(predicate);
    }
    if (depth > ClauseTree.DEPTH) {
      return Optional.empty();
    }
    return switch (tree.relation(predicate)) {
      case "xcomp" -> tree.child(head, "obj").or(() -> subject(head, depth + 1));
      case "conj" -> tree.child(head, "nsubj:pass").or(() -> subject(head, depth + 1));
      default -> Optional.empty();
    };
  }

  /** "It was the bank that ...": whom the pronoun stands for, right before it. */
  private Optional<Integer> nounBefore(int pronoun) {
    return pronoun > 0 && tree.token(pronoun - 1).isNoun()
        ? Optional.of(pronoun - 1)
        : Optional.empty();
  }

  private boolean isRelative(int i) {
    return tree.lower(i).equals("that");
  }

  private Optional<Integer> agent(int predicate) {
    for (int i = 0; i < tree.size(); i++) {
      boolean by =
          tree.head(i) == predicate
              && tree.relation(i).startsWith("obl")
              && tree.child(i, "case").filter(mark -> tree.lower(mark).equals("by")).isPresent();
      if (by) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** To whom or what it is done; where it is passive, who is told of as a subject. */
  Optional<Integer> object(int predicate) {
    return tree.child(predicate, "nsubj:pass")
        .or(() -> tree.child(predicate, "obj").filter(i -> !REFLEXIVE.contains(tree.lower(i))))
        .or(() -> sharedObject(predicate))
        .or(() -> isPassive(predicate) ? orphan(predicate) : Optional.empty())
        .map(this::counted);
  }

  /** "Neither wrote nor sent letters": the verbs right beside one another have one object. */
  private Optional<Integer> sharedObject(int predicate) {
    boolean second = tree.relation(predicate).equals("conj");
    Optional<Integer> beside =
        second && tree.head(predicate) != Dependencies.ROOT
            ? Optional.of(tree.head(predicate))
            : tree.child(predicate, "conj");
    return beside
        .filter(verb -> tree.token(verb).isVerb() && tree.token(predicate).isVerb())
        .filter(verb -> adjoin(Math.min(verb, predicate), Math.max(verb, predicate)))
        .flatMap(verb -> tree.child(verb, "obj"))
        .filter(object -> object > Math.max(predicate, beside.get()));
  }

  /** Whether nothing but "and", "or" or "nor" stands between. */
  private boolean adjoin(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (!JOINING.contains(tree.lower(i))) {
        return false;
      }
    }
    return true;
  }

  /** "Thousands of letters" are letters. */
  private int counted(int noun) {
    int of = noun + 1;
    while (of < tree.size() && !tree.token(of).isWord()) {
      of++;
    }
    if (!MANY.contains(tree.lower(noun)) || of >= tree.size() || !tree.lower(of).equals("of")) {
      return noun;
    }
    int last = noun;
    for (int i = of + 1; i < tree.size() && isModifierOrNoun(i); i++) {
      last = tree.token(i).isNoun() ? i : last;
    }
    return last;
  }

  private boolean isModifierOrNoun(int i) {
    String tag = tree.token(i).tag();
    return tree.token(i).isNoun() || tag.startsWith("JJ") || tag.equals("DT") || tag.equals("PRP$");
  }

  /** "Was closed": what it is done to stands as the subject. */
  boolean isPassive(int predicate) {
    return tree.child(predicate, "nsubj:pass").isPresent()
        || tree.isRoot(predicate)
            && tree.child(predicate, "nsubj").isEmpty()
            && tree.token(predicate).tag().equals("VBN")
            && tree.ownTokens(predicate).stream()
                .anyMatch(i -> i < predicate && tree.lemma(i).equals("be"));
  }

  /** The noun before a predicate that lost its tie to it when the sentence was cut. */
  private Optional<Integer> orphan(int predicate) {
    if (tree.head(predicate) != Dependencies.ROOT) {
      return Optional.empty();
    }
    return tree.ownTokens(predicate).stream()
        .filter(i -> i < predicate && tree.isRoot(i))
        .filter(i -> tree.token(i).isNoun() || tree.token(i).tag().equals("PRP"))
        .findFirst();
  }
}
