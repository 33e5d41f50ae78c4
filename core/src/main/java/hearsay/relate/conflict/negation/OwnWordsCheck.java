package hearsay.relate.conflict.negation;

import static hearsay.relate.lexicon.Words.lemma;

import hearsay.language.Token;
import hearsay.model.Evidence;
import hearsay.model.RelationKind;
import hearsay.model.SpeechAct;
import hearsay.relate.clause.Clause;
import hearsay.relate.conflict.check.ConflictCheck;
import hearsay.relate.conflict.check.Verdict;
import hearsay.relate.coreference.Retold;
import hearsay.relate.lexicon.PredicateKinds;
import hearsay.relate.story.Comparison;
import hearsay.relate.story.Said;
import hearsay.relate.story.Signals;
import hearsay.relate.story.Story;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * "I never said that the mill would close", or "he denied having said" so, where the same speaker
 * is quoted elsewhere with just that. What he now says that he never said must be told there as it
 * is here: of the same doing, at the same time, negated alike.
 */
public final class OwnWordsCheck implements ConflictCheck {

  private static final Set<String> SAYING =
      Set.of("say", "promise", "claim", "suggest", "write", "pledge", "state", "declare", "vow");

  private static final Set<String> FIRST_PERSON = Set.of("i", "we");

  /** How much else of what was never said the other must tell. */
  private static final double MOST = 0.6;

  private static final double SAME_WORDS = 0.4;

  @Override
  public Verdict check(Comparison pair, Story story) {
    if (!pair.a().sharesSpeaker(pair.b()) || inOneBreath(pair)) {
      return Verdict.NOT_COMPARABLE;
    }
    return denies(pair.a(), pair.b(), story)
        .or(() -> denies(pair.b(), pair.a(), story))
        .orElse(Verdict.NOT_COMPARABLE);
  }

  /** An article that checks a speaker's words quotes the one and then, further down, the other. */
  private static boolean inOneBreath(Comparison pair) {
    return pair.sameArticle() && pair.a().paragraph() == pair.b().paragraph();
  }

  private static Optional<Verdict> denies(Said denial, Said word, Story story) {
    Optional<Clause> neverSaid = neverSaid(denial);
    // What another denial takes back was not said again.
    if (neverSaid.isEmpty() || neverSaid(word).isPresent()) {
      return Optional.empty();
    }
    return denial.clauses().stream()
        .filter(clause -> clause.predicate().begin() > neverSaid.get().predicate().begin())
        .findFirst()
        .flatMap(clause -> told(neverSaid.get(), clause, denial, word, story));
  }

  /** What is told again of the words that were never said. */
  private static Optional<Verdict> told(
      Clause neverSaid, Clause clause, Said denial, Said word, Story story) {
    for (Clause other : word.clauses()) {
      if (other.kind() == clause.kind()
          && other.time() == clause.time()
          && !PredicateKinds.isGeneral(clause.predicate())
          && story.lexicon().like(lemma(clause.predicate()), lemma(other.predicate()))) {
        Retold retold =
            Retold.of(
                denial,
                clause,
                left(neverSaid, clause),
                word,
                Optional.of(other),
                new LinkedHashSet<>(other.scope()),
                story);
        if (!retold.clashes() && (retold.items() == 0 || retold.share() >= MOST)) {
          return Optional.of(conflict(neverSaid, clause, denial, other, word, retold));
        }
      }
    }
    return Optional.empty();
  }

  private static Set<Token> left(Clause neverSaid, Clause clause) {
    Set<Token> left = new LinkedHashSet<>(List.of(clause.predicate(), neverSaid.predicate()));
    neverSaid.subject().ifPresent(left::add);
    neverSaid.negator().ifPresent(left::add);
    clause.negator().ifPresent(left::add);
    return left;
  }

  private static Verdict conflict(
      Clause neverSaid, Clause clause, Said denial, Clause other, Said word, Retold retold) {
    Evidence denied =
        Signals.of(
            "own words",
            "'%s %s', and said before"
                .formatted(
                    neverSaid.negator().map(Token::text).orElse("denied"),
                    neverSaid.predicate().text()),
            Signals.FOUND,
            denial.place(neverSaid.predicate().span()),
            word.place(other.predicate().span()));
    Evidence same =
        Signals.of(
            "same event",
            clause.predicate().text() + (retold.told().isEmpty() ? "" : ", " + retold.words()),
            SAME_WORDS * Math.max(retold.share(), 0.5),
            denial.place(clause.predicate().span()),
            word.place(other.predicate().span()));
    return new Verdict.Conflict(RelationKind.CONTRADICTS, List.of(denied, same));
  }

  /** The clause in which the speaker says what he never said: "I never said", "denied saying". */
  private static Optional<Clause> neverSaid(Said said) {
    return said.clauses().stream()
        .findFirst()
        .filter(clause -> SAYING.contains(lemma(clause.predicate())))
        .filter(clause -> isNegated(clause) || isDenied(clause, said));
  }

  private static boolean isNegated(Clause clause) {
    return clause.kind() == Clause.Negation.VERB
        && clause
            .subject()
            .filter(token -> FIRST_PERSON.contains(token.text().toLowerCase(Locale.ROOT)))
            .isPresent();
  }

  private static boolean isDenied(Clause clause, Said said) {
    return said.act() == SpeechAct.DENY
        && clause.kind() == Clause.Negation.NONE
        && clause.subject().isEmpty();
  }
}
