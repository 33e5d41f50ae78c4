package hearsay.relate.conflict.negation;

import static hearsay.relate.lexicon.Words.lemma;

import hearsay.language.Token;
import hearsay.model.Evidence;
import hearsay.model.RelationKind;
import hearsay.relate.clause.Clause;
import hearsay.relate.conflict.check.ConflictCheck;
import hearsay.relate.conflict.check.Verdict;
import hearsay.relate.lexicon.PredicateKinds;
import hearsay.relate.story.Comparison;
import hearsay.relate.story.Said;
import hearsay.relate.story.Signals;
import hearsay.relate.story.Story;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * "No ransom was paid", and right behind it another: "a payment had been made". The deed by its
 * noun, with no word more, takes up what was just negated, whatever it is called there.
 */
public final class TakenUpCheck implements ConflictCheck {

  /** Verbs that say no more than that what their noun names was done. */
  private static final Set<String> DONE = Set.of("make", "give", "carry", "conduct", "do");

  private static final double SAME_EVENT = 0.2;

  @Override
  public Verdict check(Comparison pair, Story story) {
    if (!pair.sameArticle() || pair.a().sharesSpeaker(pair.b())) {
      return Verdict.NOT_COMPARABLE;
    }
    boolean inOrder = begin(pair.a()) < begin(pair.b());
    Said before = inOrder ? pair.a() : pair.b();
    Said behind = inOrder ? pair.b() : pair.a();
    if (behind.paragraph() - before.paragraph() > 1 || before.act().isRefusal()) {
      return Verdict.NOT_COMPARABLE;
    }
    for (Clause negated : before.clauses()) {
      for (Clause deed : behind.clauses()) {
        if (isNegated(negated, before) && isDeed(deed, behind) && takesUp(negated, deed, pair)) {
          return conflict(negated, before, deed, behind);
        }
      }
    }
    return Verdict.NOT_COMPARABLE;
  }

  /** "No ransom was paid": nothing more is told than what was not done. */
  private static boolean isNegated(Clause clause, Said said) {
    return clause.kind() == Clause.Negation.NOUN
        && clause.factual()
        && clause.negated().equals(clause.object())
        && clause.predicate().isVerb()
        && !PredicateKinds.isGeneral(clause.predicate())
        && isBare(clause, said);
  }

  /** "A payment was made", told as a fact. */
  private static boolean isDeed(Clause clause, Said said) {
    return clause.kind() == Clause.Negation.NONE
        && clause.factual()
        && DONE.contains(lemma(clause.predicate()))
        && clause.object().isPresent()
        && !said.negated()
        && isBare(clause, said);
  }

  private static boolean takesUp(Clause negated, Clause deed, Comparison pair) {
    return negated.time() == deed.time()
        && pair.lexicon().like(lemma(deed.object().orElseThrow()), lemma(negated.predicate()));
  }

  /** Whether a clause has no word with a meaning but its predicate and its object. */
  private static boolean isBare(Clause clause, Said said) {
    Optional<Token> object = clause.object();
    return clause.scope().stream()
        .filter(said::isContent)
        .allMatch(
            token -> token.equals(clause.predicate()) || object.filter(token::equals).isPresent());
  }

  private static Verdict conflict(Clause negated, Said before, Clause deed, Said behind) {
    Token noun = deed.object().orElseThrow();
    Token negator = negated.negator().orElse(negated.predicate());
    Evidence event =
        Signals.of(
            "same event",
            negated.predicate().text() + "/" + noun.text() + ", right behind it",
            SAME_EVENT,
            before.place(negated.predicate().span()),
            behind.place(noun.span()));
    Evidence negation =
        Signals.of(
            "negation",
            "'" + negator.text() + "' on one side only",
            Signals.FOUND,
            before.place(negator.span()),
            behind.place(deed.predicate().span()));
    return new Verdict.Conflict(RelationKind.CONTRADICTS, List.of(event, negation));
  }

  private static int begin(Said said) {
    return said.statement().spans().get(0).begin();
  }
}
