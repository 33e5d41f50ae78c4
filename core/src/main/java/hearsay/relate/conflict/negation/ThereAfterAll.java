package hearsay.relate.conflict.negation;

import hearsay.language.Quantity;
import hearsay.relate.clause.Clause;
import hearsay.relate.lexicon.Lexicon;
import hearsay.relate.lexicon.PredicateKinds;
import hearsay.relate.lexicon.Words;
import hearsay.relate.quantity.Scope;
import hearsay.relate.story.Said;
import java.util.Locale;

/** Whether a thing that is said not to be there is told of as a thing in its own right. */
final class ThereAfterAll {

  private ThereAfterAll() {}

  /**
   * "There was no vote", with no word more, against a vote that was held, counted or spoken of as a
   * thing in a report of the same event.
   */
  static boolean found(Retelling it) {
    return it.denied().kind() == Clause.Negation.NOUN
        && it.core().isNoun()
        && !it.core().isProperNoun()
        && !PredicateKinds.isGeneral(it.core())
        && (isCounted(it) || PredicateKinds.isLight(it.denied().predicate()) && !isStray(it))
        && it.denied().scope().stream().noneMatch(token -> Words.lemma(token).equals("such"))
        && !it.pair().a().sharesSpeaker(it.pair().b())
        && it.story().oneEvent(it.pair())
        && !isListed(it.negative())
        && !it.positive().negated()
        && (it.asVerb()
                && it.clause().theme().isPresent()
                && it.clause().predicate().isVerb()
                && isOfOneStem(it)
            || isTheme(it)
            || isCounted(it));
  }

  /**
   * "There is no list, there is no date, there is no deal": nothing of it is meant to the letter.
   */
  private static boolean isListed(Said said) {
    return said.clauses().stream().filter(c -> c.kind() == Clause.Negation.NOUN).count() > 2;
  }

  private static boolean isOfOneStem(Retelling it) {
    String verb = Words.lemma(it.clause().predicate());
    return verb.equals(Words.lemma(it.core())) || Lexicon.kin(verb, Words.lemma(it.core()));
  }

  static boolean isTheme(Retelling it) {
    return it.clause()
        .theme()
        .filter(token -> it.story().lexicon().like(Words.lemma(token), Words.lemma(it.core())))
        .isPresent();
  }

  /** Whether the other counts what is said not to be there. */
  static boolean isCounted(Retelling it) {
    return Scope.told(it.positive()).stream()
        .filter(quantity -> !isOnlySought(it.positive(), quantity))
        .anyMatch(
            quantity ->
                it.story()
                    .lexicon()
                    .like(quantity.counted().toLowerCase(Locale.ROOT), Words.lemma(it.core())));
  }

  /** "Seeks a fee of 60 million": there need not be one. */
  private static boolean isOnlySought(Said said, Quantity quantity) {
    return said.clauses().stream()
        .filter(
            clause ->
                clause.scope().stream().anyMatch(token -> quantity.span().overlaps(token.span())))
        .map(Clause::predicate)
        .anyMatch(PredicateKinds::isOpaque);
  }

  static boolean isStray(Retelling it) {
    return it.pair().sameArticle() && it.pair().similarity() == 0;
  }
}
