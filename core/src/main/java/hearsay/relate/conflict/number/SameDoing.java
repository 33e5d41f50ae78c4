package hearsay.relate.conflict.number;

import static hearsay.relate.lexicon.Words.lemma;

import hearsay.language.Quantity;
import hearsay.language.Token;
import hearsay.relate.clause.Clause;
import hearsay.relate.coreference.Retold;
import hearsay.relate.lexicon.Words;
import hearsay.relate.quantity.Money;
import hearsay.relate.quantity.Scope;
import hearsay.relate.story.Comparison;
import hearsay.relate.story.Said;
import hearsay.relate.story.Story;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Whether two numbers are of one doing: of like verbs, as fact or as rule, of one doer. What a firm
 * owes is not what it holds.
 */
final class SameDoing {

  private static final Set<String> PEOPLE =
      Set.of("people", "person", "man", "woman", "child", "resident", "student", "worker");

  private static final Set<String> INDEFINITE = Set.of("a", "an", "any", "every", "each");

  /** The noun and "in the". */
  private static final int BEHIND = 3;

  private SameDoing() {}

  /**
   * Whether it is one doing.
   *
   * @param kind whether what happened to those counted is known, and says enough
   */
  static boolean holds(Comparison pair, Quantity left, Quantity right, boolean kind, Story story) {
    if (pair.sameClaim()) {
      return true;
    }
    Optional<Clause> here = Scope.clause(pair.a(), left);
    Optional<Clause> there = Scope.clause(pair.b(), right);
    if (Converse.areEnds(here, there)) {
      return true;
    }
    boolean alike = SameCount.alike(pair, left, right);
    boolean likeVerbs = likeVerbs(here, there, story);
    if (isRule(pair.a(), left) != isRule(pair.b(), right) && (!alike || likeVerbs)) {
      return false;
    }
    boolean others =
        alike
            ? areParties(pair, here, there, story)
            : !left.unit().equals("%") && subjects(pair, here, there, story) == Retold.Role.OTHER;
    if (!kind && (others || isGeneralRule(pair, here, there))
        || !alike && left.unit().equals("%") && areOfTwoTimes(here, there)) {
      return false;
    }
    if (kind || likeVerbs) {
      return true;
    }
    // "Took 75 houses", and "destroyed 40 in the old harbour": where nothing else is told, other
    // words of a part are of nothing known.
    if (isInPlace(pair.a(), left) != isInPlace(pair.b(), right)
        && story.article(pair.a().article().id()).size() == 1
        && story.article(pair.b().article().id()).size() == 1) {
      return false;
    }
    return alike && areShares(pair, left, right)
        || left.unit().isEmpty() && (alike || !ofWhomever(left)) && SameCount.isNear(left, right)
        || !tellMuch(here, there);
  }

  /**
   * Whether the number's noun, or what comes right behind it, is in one place: "in the harbour".
   */
  private static boolean isInPlace(Said said, Quantity quantity) {
    List<Token> behind =
        said.tokens().stream()
            .dropWhile(token -> token.begin() < quantity.span().end())
            .limit(BEHIND)
            .toList();
    return behind.size() > 2
        && Words.lower(behind.get(1)).equals("in")
        && Words.lower(behind.get(2)).equals("the");
  }

  private static boolean likeVerbs(Optional<Clause> here, Optional<Clause> there, Story story) {
    return here.isPresent()
        && there.isPresent()
        && story.lexicon().like(lemma(here.get().predicate()), lemma(there.get().predicate()));
  }

  private static boolean tellMuch(Optional<Clause> here, Optional<Clause> there) {
    return here.map(Clause::predicate).filter(SameCount::tellsMuch).isPresent()
        && there.map(Clause::predicate).filter(SameCount::tellsMuch).isPresent();
  }

  private static Retold.Role subjects(
      Comparison pair, Optional<Clause> here, Optional<Clause> there, Story story) {
    return Retold.role(
        pair.a(), here.flatMap(Clause::subject), pair.b(), there.flatMap(Clause::subject), story);
  }

  /** Whether it is told of two parties, each of whom has a number of his own. */
  private static boolean areParties(
      Comparison pair, Optional<Clause> here, Optional<Clause> there, Story story) {
    return here.flatMap(Clause::subject).filter(t -> isParty(pair.a(), t)).isPresent()
        && there.flatMap(Clause::subject).filter(t -> isParty(pair.b(), t)).isPresent()
        && subjects(pair, here, there, story) == Retold.Role.OTHER;
  }

  /** "A candidate needs 2,000 votes": anybody does; one who is named may need fewer. */
  private static boolean isGeneralRule(
      Comparison pair, Optional<Clause> here, Optional<Clause> there) {
    return isAny(pair.a(), here) != isAny(pair.b(), there);
  }

  /** Whether somebody is told of who is only one of a kind. */
  private static boolean isAny(Said said, Optional<Clause> clause) {
    Optional<Token> subject = clause.flatMap(Clause::subject).filter(Token::isNoun);
    boolean share =
        subject.isPresent()
            && said.quantities().stream().anyMatch(q -> q.span().overlaps(subject.get().span()));
    return subject.isPresent()
        && !share
        && said.tokens().stream()
            .takeWhile(token -> token.begin() < subject.get().begin())
            .reduce((first, last) -> last)
            .filter(before -> INDEFINITE.contains(Words.lower(before)))
            .isPresent();
  }

  private static boolean isParty(Said said, Token token) {
    return token.isProperNoun() || said.referents().containsKey(token.begin());
  }

  /** What is to rise or fall is not what has risen or fallen. */
  private static boolean areOfTwoTimes(Optional<Clause> here, Optional<Clause> there) {
    return here.isPresent()
        && there.isPresent()
        && (here.get().time() == Clause.Time.AHEAD) != (there.get().time() == Clause.Time.AHEAD);
  }

  /** "A tenth of the crop was lost" against "drought has wiped out 70 percent of the crop". */
  private static boolean areShares(Comparison pair, Quantity left, Quantity right) {
    return isShare(pair.a(), left) && isShare(pair.b(), right);
  }

  private static boolean isShare(Said said, Quantity quantity) {
    return quantity.unit().equals("%")
        && said.tokens().stream()
            .filter(token -> token.begin() >= quantity.span().end())
            .findFirst()
            .filter(token -> Words.lower(token).equals("of"))
            .isPresent();
  }

  /** Whether the noun says nothing on what is counted: the verb must. */
  private static boolean ofWhomever(Quantity quantity) {
    String noun = quantity.counted().toLowerCase(Locale.ROOT);
    return PEOPLE.contains(noun) || Money.isMoney(noun);
  }

  /** "Must pay 40": what is to be need not be what is. */
  private static boolean isRule(Said said, Quantity quantity) {
    return said.clauses().stream()
        .filter(clause -> clause.time() == Clause.Time.MODAL)
        .flatMap(clause -> clause.scope().stream())
        .anyMatch(token -> quantity.span().overlaps(token.span()));
  }
}
