package hearsay.relate.conflict.negation;

import hearsay.language.Token;
import hearsay.relate.clause.Clause;
import hearsay.relate.coreference.Coreference;
import hearsay.relate.coreference.Retold;
import hearsay.relate.lexicon.Lexicon;
import hearsay.relate.lexicon.PredicateKinds;
import hearsay.relate.lexicon.Words;
import hearsay.relate.story.Comparison;
import hearsay.relate.story.Said;
import hearsay.relate.story.Story;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a clause of the other statement tells what is denied. Whether it tells that very event is for
 * {@link RetellingRules} to say.
 *
 * @param denial what is denied
 * @param core the word that the other must tell
 * @param positive the other statement
 * @param clause its clause
 * @param asVerb whether the clause does what is denied, not only names it: the parties of both can
 *     be compared
 * @param retold what else of the denied clause is told
 * @param pair the statements
 * @param story their story
 */
record Retelling(
    Denial denial,
    Token core,
    Said positive,
    Clause clause,
    boolean asVerb,
    Retold retold,
    Comparison pair,
    Story story) {

  private static final Set<String> POINTING = Set.of("that", "this", "those", "these");

  /** What is denied, where the other statement tells it as a fact; empty where it does not. */
  static Optional<Retelling> find(
      Denial denial, Said positive, boolean answered, Comparison pair, Story story) {
    for (Token core : denial.cores()) {
      for (Clause clause : positive.clauses()) {
        Optional<Retelling> found =
            isFact(clause, denial.clause())
                ? of(denial, core, positive, clause, pair, story)
                : Optional.empty();
        if (found
            .filter(
                retelling ->
                    RetellingRules.isOneEvent(retelling)
                        || answered && RetellingRules.isAnswer(retelling))
            .isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** A fact that nothing negates, of the time of what is denied, or perhaps a fact. */
  private static boolean isFact(Clause clause, Clause denied) {
    return clause.kind() == Clause.Negation.NONE
        && clause.factual()
        && !isOnly(clause)
        && (clause.time() == denied.time() || clause.time() == Clause.Time.PERHAPS);
  }

  /** "Agreed only to talk": nothing but that was agreed. */
  private static boolean isOnly(Clause clause) {
    return clause.scope().stream()
        .anyMatch(
            token ->
                token.begin() == clause.predicate().end() + 1 && Words.lemma(token).equals("only"));
  }

  private static Optional<Retelling> of(
      Denial denial, Token core, Said positive, Clause clause, Comparison pair, Story story) {
    Lexicon lexicon = story.lexicon();
    boolean asVerb = isSameDoing(core, clause, lexicon);
    if (pointsElsewhere(core, denial.clause())
        || !asVerb && !isThere(core, denial, clause, lexicon)) {
      return Optional.empty();
    }
    Optional<Clause> roles =
        asVerb && haveSameRoles(denial.clause(), clause) ? Optional.of(clause) : Optional.empty();
    if (asVerb && roles.isEmpty() && isOtherAgent(denial, positive, clause, story)) {
      return Optional.empty();
    }
    Retold retold =
        Retold.of(
            denial.said(),
            denial.clause(),
            left(denial, core),
            positive,
            roles,
            among(clause, asVerb),
            story);
    return Optional.of(new Retelling(denial, core, positive, clause, asVerb, retold, pair, story));
  }

  /** Words of the denied clause that are not to be told again. */
  private static Set<Token> left(Denial denial, Token core) {
    Clause denied = denial.clause();
    Set<Token> left = new LinkedHashSet<>();
    left.add(core);
    denied.negator().ifPresent(left::add);
    denied.negated().filter(Coreference::isAnybody).ifPresent(left::add);
    boolean thing = denied.negated().filter(core::equals).isPresent();
    if (PredicateKinds.isLight(denied.predicate()) || denial.isWithout() || thing) {
      left.add(denied.predicate());
    }
    return left;
  }

  /** Words of the other clause that may tell it. */
  private static Set<Token> among(Clause clause, boolean asVerb) {
    Set<Token> among = new LinkedHashSet<>(clause.scope());
    clause.subject().ifPresent(among::add);
    if (asVerb) {
      // It tells what is denied, and can tell nothing else.
      among.remove(clause.predicate());
    }
    return among;
  }

  /** Whether subject is to be held against subject: of one verb, or of two that say something. */
  private static boolean haveSameRoles(Clause denied, Clause clause) {
    boolean sameVerb =
        Words.lemma(denied.predicate()).equals(Words.lemma(clause.predicate()))
            && !PredicateKinds.isBe(denied.predicate());
    return sameVerb
        || !PredicateKinds.isLight(denied.predicate())
            && !PredicateKinds.isLight(clause.predicate());
  }

  /** "She has no plan to go": who plans is told before the light verb. */
  private static boolean isOtherAgent(Denial denial, Said positive, Clause clause, Story story) {
    Clause denied = denial.clause();
    return PredicateKinds.isDoing(denied.predicate())
        && !denied.passive()
        && !clause.passive()
        && Retold.role(denial.said(), denied.subject(), positive, clause.subject(), story)
            == Retold.Role.OTHER;
  }

  /** "I was not that candidate": which one is told elsewhere. */
  private static boolean pointsElsewhere(Token core, Clause denied) {
    return core.isNoun()
        && denied.scope().stream()
            .anyMatch(
                token -> POINTING.contains(Words.lemma(token)) && token.end() + 1 == core.begin());
  }

  /** Whether the other clause does what is denied: the same verb, or its noun. */
  private static boolean isSameDoing(Token core, Clause clause, Lexicon lexicon) {
    return isSame(core, clause.predicate(), lexicon)
        || PredicateKinds.isLight(clause.predicate())
            && clause.scope().stream()
                .filter(Token::isNoun)
                .filter(noun -> clause.subject().filter(noun::equals).isEmpty())
                .anyMatch(noun -> isSame(core, noun, lexicon))
        || PredicateKinds.isBeginning(clause.predicate())
            && clause.object().filter(noun -> isSame(core, noun, lexicon)).isPresent();
  }

  /** Whether the thing denied is told to be there: "cracks" against "found cracks". */
  private static boolean isThere(Token core, Denial denial, Clause clause, Lexicon lexicon) {
    return core.isNoun()
        && (PredicateKinds.isLight(denial.clause().predicate())
            || denial.isWithout()
            || denial.clause().negated().filter(core::equals).isPresent())
        && !PredicateKinds.isOpaque(clause.predicate())
        && clause.scope().stream().noneMatch(t -> Words.lemma(t).equals("any"))
        && clause.scope().stream().anyMatch(t -> t.isNoun() && isSame(core, t, lexicon));
  }

  private static boolean isSame(Token one, Token other, Lexicon lexicon) {
    String a = Words.lemma(one);
    String b = Words.lemma(other);
    boolean oneKind = one.isVerb() == other.isVerb();
    return a.equals(b)
        || Lexicon.kin(a, b)
        || lexicon.like(a, b) && (oneKind || !PredicateKinds.isLightLemma(b));
  }

  Said negative() {
    return denial.said();
  }

  Clause denied() {
    return denial.clause();
  }

  /** The words of the denied clause that are told, as pairs with those that tell them. */
  List<Retold.Pair> told() {
    return retold.told();
  }

  /** Whether nothing is left of the denied clause that could be told again. */
  boolean isBare() {
    return retold.items() == 0;
  }
}
