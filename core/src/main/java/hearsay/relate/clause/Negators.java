package hearsay.relate.clause;

import hearsay.language.Dependencies;
import hearsay.language.NegativePhrases;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** How a predicate is negated: by which word, of the verb or of a noun, wholly or in part. */
final class Negators {

  private static final Set<String> VERB_NEGATORS = Set.of("not", "n't", "n’t", "never", "nor");

  private static final Set<String> NOUN_NEGATORS =
      Set.of("no", "nobody", "none", "nothing", "neither", "nowhere", "without");

  /** Between a number and a "not" before another. */
  private static final Set<String> CONTRASTING = Set.of(",", "and", "but", "\u2014", "--", ";");

  /** Behind "no" they deny nothing. */
  private static final Set<String> PHRASES = Set.of("matter", "doubt", "wonder", "question");

  /** Behind "not" they leave something standing. */
  private static final Set<String> PART =
      Set.of(
          "only",
          "just",
          "all",
          "every",
          "everyone",
          "everything",
          "always",
          "necessarily",
          "much",
          "many",
          "enough",
          "so",
          "more",
          "most",
          "merely",
          "simply",
          "entirely",
          "exactly",
          "less",
          "fewer");

  private static final Set<String> ONLY = Set.of("only", "just", "merely", "solely", "necessarily");

  /** What is refused or failed at is not done. */
  private static final Set<String> NOT_DONE = Set.of("fail", "refuse", "neglect", "decline");

  private static final String NOTHING = "nothing";

  /**
   * Who does nothing to stop it does not stop it; who has nothing to sell may sell all the same.
   */
  private static final String DO = "do";

  /** How far behind "no" its noun may stand, where the tree does not tell. */
  private static final int NOUN_REACH = 3;

  private final ClauseTree tree;

  Negators(ClauseTree tree) {
    this.tree = tree;
  }

  /** Whether the word, in lower case, can negate a verb or a noun. */
  static boolean isNegator(String word) {
    return VERB_NEGATORS.contains(word) || NOUN_NEGATORS.contains(word);
  }

  /** Whether what stands under the verb is not done: "failed to leave". */
  static boolean leavesUndone(String lemma) {
    return NOT_DONE.contains(lemma);
  }

  /** The word that negates the predicate: one of its own, or the verb that leaves it undone. */
  Optional<Integer> negator(int predicate) {
    Optional<Integer> own =
        tree.ownTokens(predicate).stream()
            .filter(i -> isNegator(tree.lower(i)))
            .filter(i -> !isPhrase(i) && !isInterjection(i) && !isContrast(i) && !isLimit(i))
            .findFirst();
    if (own.isPresent()) {
      return own;
    }
    int head = tree.head(predicate);
    boolean notDone =
        head != Dependencies.ROOT
            && tree.relation(predicate).equals("xcomp")
            && NOT_DONE.contains(tree.lemma(head));
    return notDone && negator(head).isEmpty()
        ? Optional.of(head)
        : yetToDo(predicate).or(() -> nothingToDo(predicate));
  }

  /** "Has yet to pay": the "yet" right before the infinitive. */
  private Optional<Integer> yetToDo(int predicate) {
    return tree.ownTokens(predicate).stream()
        .filter(i -> i < predicate && i > 0 && tree.lower(i).equals("to"))
        .map(i -> i - 1)
        .filter(this::deniesClause)
        .findFirst();
  }

  /** "Did nothing to lower it": the "nothing" right before an infinitive of purpose. */
  Optional<Integer> nothingToDo(int predicate) {
    return tree.ownTokens(predicate).stream()
        .filter(i -> i < predicate && tree.lower(i).equals("to"))
        .map(i -> i - 1)
        .filter(i -> i > 0 && tree.lower(i).equals(NOTHING) && tree.lemma(i - 1).equals(DO))
        .findFirst();
  }

  /** How it is negated, its negator and the noun that this stands with being known. */
  Clause.Negation kind(int predicate, Optional<Integer> negator, Optional<Integer> negated) {
    if (negator.isEmpty()) {
      return Clause.Negation.NONE;
    }
    int next = negator.get() + 1;
    boolean part = next < tree.size() && PART.contains(tree.lower(next));
    if (part || tree.ownTokens(predicate).stream().anyMatch(i -> ONLY.contains(tree.lower(i)))) {
      return Clause.Negation.IN_PART;
    }
    boolean twice =
        negated.isPresent()
            && tree.ownTokens(predicate).stream()
                .anyMatch(i -> !i.equals(negator.get()) && VERB_NEGATORS.contains(tree.lower(i)));
    if (twice) {
      return Clause.Negation.IN_PART;
    }
    return negated.isPresent() ? Clause.Negation.NOUN : Clause.Negation.VERB;
  }

  /** "No matter who", "no doubt": nothing is denied. */
  private boolean isPhrase(int negator) {
    return tree.lower(negator).equals("no")
        && negator + 1 < tree.size()
        && PHRASES.contains(tree.lower(negator + 1));
  }

  /** "No, he left": an answer, which leaves what follows as it is told. */
  private boolean isInterjection(int negator) {
    return tree.token(negator).tag().equals("UH");
  }

  /** "For two days, not five": the number is denied, and that it was is told. */
  private boolean isContrast(int negator) {
    return tree.lower(negator).equals("not")
        && negator > 0
        && CONTRASTING.contains(tree.lower(negator - 1))
        && negator + 1 < tree.size()
        && tree.token(negator + 1).tag().equals("CD")
        && !tree.lower(negator + 1).equals("one")
        && IntStream.range(0, negator).anyMatch(i -> tree.token(i).tag().equals("CD"));
  }

  /** "No more than 40": an upper bound. */
  private boolean isLimit(int negator) {
    return tree.phraseEffect(negator).equals(Optional.of(NegativePhrases.Effect.LIMITS));
  }

  /** "At no time", "no longer": its "no" is of no noun that the clause tells of. */
  private boolean deniesClause(int negator) {
    return tree.phraseEffect(negator).equals(Optional.of(NegativePhrases.Effect.DENIES_CLAUSE));
  }

  /** "No warning", "nobody", "not one": the noun; empty where the verb itself is negated. */
  Optional<Integer> negatedNoun(int negator, int predicate) {
    int head = tree.head(negator);
    if (deniesClause(negator)) {
      return Optional.empty();
    }
    if (tree.lower(negator).equals("no")
        || tree.lower(negator).equals("neither")
        || isWithout(negator)) {
      if (head != Dependencies.ROOT && head != predicate && tree.token(head).isNoun()) {
        return Optional.of(head);
      }
      for (int i = negator + 1; i < Math.min(tree.size(), negator + 1 + NOUN_REACH); i++) {
        if (tree.token(i).isNoun()) {
          return Optional.of(i);
        }
      }
      return Optional.empty();
    }
    if (NOUN_NEGATORS.contains(tree.lower(negator))) {
      return Optional.of(negator);
    }
    boolean ofNoun =
        head != Dependencies.ROOT
            && head != predicate
            && (tree.token(head).isNoun() || tree.token(head).tag().equals("CD"));
    return ofNoun ? Optional.of(head) : Optional.empty();
  }

  private boolean isWithout(int i) {
    return tree.lower(i).equals("without");
  }
}
