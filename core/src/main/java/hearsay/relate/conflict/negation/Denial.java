package hearsay.relate.conflict.negation;

import hearsay.language.Token;
import hearsay.model.Cue;
import hearsay.model.Place;
import hearsay.model.SpeechAct;
import hearsay.relate.clause.Clause;
import hearsay.relate.clause.Falsity;
import hearsay.relate.lexicon.PredicateKinds;
import hearsay.relate.lexicon.Words;
import hearsay.relate.story.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One clause that a statement says not to be so.
 *
 * @param said the statement
 * @param clause what it denies
 * @param negator the word that negates it, or the cue ("denied")
 */
public record Denial(Said said, Clause clause, Place negator) {

  private static final Set<String> NOBODY =
      Set.of("nobody", "nothing", "none", "one", "no-one", "anyone", "anybody", "anything");

  /** What a statement denies, in text order. */
  static List<Denial> of(Said said) {
    List<Denial> denials = new ArrayList<>();
    for (Clause clause : said.clauses()) {
      negator(said, clause).ifPresent(place -> denials.add(new Denial(said, clause, place)));
    }
    return denials;
  }

  /** What a statement denies, as words that the other side must tell; none too general to tell. */
  public static List<Token> words(Said said) {
    return of(said).stream()
        .flatMap(denial -> denial.cores().stream())
        .filter(core -> !PredicateKinds.isGeneral(core))
        .toList();
  }

  /** Where the clause is negated: by a word of its own, else by what is said of it ("denied"). */
  private static Optional<Place> negator(Said said, Clause clause) {
    if (isOpen(clause)
        || clause.kind() == Clause.Negation.IN_PART
        || isOfAll(clause)
        || isOver(said, clause)) {
      return Optional.empty();
    }
    if (clause.kind() != Clause.Negation.NONE) {
      return clause.negator().map(token -> said.place(token.span()));
    }
    return said.act() == SpeechAct.DENY
            && isFirstOfPlain(said, clause)
            && !Falsity.isVerdict(clause.predicate())
        ? said.statement().attribution().cue().map(Cue::span).map(said::place)
        : Optional.empty();
  }

  /** "Does not need every vote": most may be needed. */
  private static boolean isOfAll(Clause clause) {
    return clause.kind() == Clause.Negation.VERB
        && clause.scope().stream()
            .filter(token -> clause.negator().filter(n -> n.begin() < token.begin()).isPresent())
            .anyMatch(token -> Words.lemma(token).equals("every"));
  }

  /** "No longer makes ships": there may be such ships all the same. */
  private static boolean isOver(Said said, Clause clause) {
    return PredicateKinds.isLight(clause.predicate())
        && clause.negator().filter(no -> isBefore(no, "longer", said)).isPresent();
  }

  private static boolean isBefore(Token token, String word, Said said) {
    return said.tokens().stream()
        .filter(next -> next.begin() >= token.end())
        .findFirst()
        .filter(next -> Words.lower(next).equals(word))
        .isPresent();
  }

  private static boolean isOpen(Clause clause) {
    return !clause.factual()
        || clause.time() == Clause.Time.MODAL
        || clause.time() == Clause.Time.PERHAPS;
  }

  /** Whether the statement negates nothing itself, and this is the first fact that it tells. */
  private static boolean isFirstOfPlain(Said said, Clause clause) {
    return said.clauses().stream().allMatch(c -> c.kind() == Clause.Negation.NONE)
        && said.clauses().stream()
            .filter(Clause::factual)
            .findFirst()
            .filter(clause::equals)
            .isPresent();
  }

  /** "Kept without a lock": not the keeping is denied, but the lock. */
  boolean isWithout() {
    return clause.negator().filter(word -> Words.lemma(word).equals("without")).isPresent();
  }

  /** What is denied: the noun behind "no" where the verb says little, else the verb. */
  List<Token> cores() {
    Token predicate = clause.predicate();
    if (isWithout()) {
      // Who is missing is no claim about him.
      return clause.negated().filter(noun -> !noun.isProperNoun()).stream().toList();
    }
    if (!PredicateKinds.isLight(predicate)) {
      // "No date has been set": neither was one set, nor is there one.
      return clause
          .negated()
          .filter(
              noun -> noun.isNoun() && !noun.isProperNoun() && !NOBODY.contains(Words.lemma(noun)))
          // "No film is bigger": there are films.
          .filter(noun -> predicate.isVerb() && !noun.equals(predicate))
          .map(noun -> List.of(predicate, noun))
          .orElse(List.of(predicate));
    }
    boolean be = PredicateKinds.isBe(predicate);
    return clause
        .negated()
        .filter(Token::isNoun)
        .or(() -> clause.object().filter(Token::isNoun))
        .or(() -> be ? clause.subject().filter(Token::isNoun) : Optional.of(predicate))
        .stream()
        .toList();
  }
}
