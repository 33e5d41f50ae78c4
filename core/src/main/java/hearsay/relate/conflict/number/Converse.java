package hearsay.relate.conflict.number;

import static hearsay.relate.lexicon.Words.lemma;
import static hearsay.relate.lexicon.Words.lower;

import hearsay.language.Quantity;
import hearsay.language.Token;
import hearsay.relate.clause.Clause;
import hearsay.relate.lexicon.Lexicon;
import hearsay.relate.quantity.Scope;
import hearsay.relate.story.Comparison;
import hearsay.relate.story.Said;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One doing told from its two ends: what the buyer paid the seller received, what one army shot
 * down the other lost. Each has a doer of its own, and both give the number of one thing.
 */
final class Converse {

  private record Ends(Set<String> one, Set<String> other) {}

  private static final List<Ends> DOINGS =
      List.of(
          new Ends(Set.of("pay", "spend"), Set.of("receive", "earn")),
          new Ends(Set.of("give", "send", "hand", "supply", "deliver"), Set.of("receive")),
          new Ends(Set.of("buy", "acquire"), Set.of("sell")),
          new Ends(
              Set.of("shoot", "down", "destroy", "kill", "sink", "capture", "seize"),
              Set.of("lose")));

  private Converse() {}

  /** Whether the numbers are of such a doing, and one end's doer is named by the other. */
  static boolean tied(Comparison pair, Quantity left, Quantity right) {
    Optional<Clause> one = Scope.clause(pair.a(), left);
    Optional<Clause> other = Scope.clause(pair.b(), right);
    return areEnds(one, other)
        && (isNamed(one.flatMap(Clause::subject), pair.b())
            || isNamed(other.flatMap(Clause::subject), pair.a()));
  }

  /** "Tarvia" in "Tarvian jets". */
  private static boolean isNamed(Optional<Token> doer, Said other) {
    return doer.filter(Token::isProperNoun)
        .filter(
            name -> other.words().stream().anyMatch(word -> Lexicon.kin(word.lemma(), lower(name))))
        .isPresent();
  }

  /** Whether the verbs are the two ends of one doing, neither told of the one it is done to. */
  static boolean areEnds(Optional<Clause> one, Optional<Clause> other) {
    if (one.isEmpty() || other.isEmpty() || one.get().passive() || other.get().passive()) {
      return false;
    }
    String here = lemma(one.get().predicate());
    String there = lemma(other.get().predicate());
    return one.get().time() == other.get().time()
        && DOINGS.stream()
            .anyMatch(
                ends ->
                    ends.one.contains(here) && ends.other.contains(there)
                        || ends.one.contains(there) && ends.other.contains(here));
  }
}
