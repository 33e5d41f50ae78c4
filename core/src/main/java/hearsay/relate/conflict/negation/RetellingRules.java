package hearsay.relate.conflict.negation;

import hearsay.language.NameKind;
import hearsay.language.Token;
import hearsay.relate.clause.Clause;
import hearsay.relate.coreference.Coreference;
import hearsay.relate.coreference.Retold;
import hearsay.relate.lexicon.Lexicon;
import hearsay.relate.lexicon.PredicateKinds;
import hearsay.relate.lexicon.Words;
import hearsay.relate.story.Comparison;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Whether a clause that tells what another denies tells of the same event: all of {@link #NEEDED}
 * must hold, or {@link #isAnswerToNobody}.
 */
final class RetellingRules {

  /** One common word is a topic, not an event. */
  private static final int MIN_COMMON = 2;

  /** How much of what is negated the other must tell. */
  private static final double MOST = 0.6;

  /** The same where the thing itself is said not to be there, or a party is known to be one. */
  private static final double HALF = 0.5;

  /** The same where it is not clear whom the one speaks of. */
  private static final double CLEAR = 0.75;

  /** From where on matching holds two statements to be about one thing. */
  private static final double SIMILAR = 0.4;

  /** From where on matching holds two statements to be nearly the same. */
  private static final double ALIKE = 0.6;

  /** From where on two statements are told in the same words. */
  private static final double WORD_FOR_WORD = 0.9;

  /** How many paragraphs a bare verb reaches for its subject. */
  private static final int NEAR = 2;

  private static final Set<String> NOBODY = Set.of("nobody", "none", "one", "nothing");

  /** "Nothing of the kind": what kind is told elsewhere. */
  private static final Set<String> KIND = Set.of("kind", "sort", "such");

  private static final Set<String> ANYBODY =
      Set.of("nobody", "nothing", "none", "anybody", "anyone", "anything");

  private static final Set<String> POINTING = Set.of("this", "that", "these", "those");

  private static final List<Predicate<Retelling>> NEEDED =
      List.of(
          RetellingRules::isTied,
          RetellingRules::isOfNobodyHere,
          RetellingRules::isHeld,
          RetellingRules::isThereAsThing,
          RetellingRules::pointsNoFurther,
          RetellingRules::tellsEverybody,
          RetellingRules::tellsMoreThanWho,
          RetellingRules::isNear,
          RetellingRules::rolesMeet,
          RetellingRules::isInReachWhereBare,
          RetellingRules::isClearOfWhom,
          RetellingRules::tellsEnough,
          RetellingRules::tellsMoreThanTopic);

  private RetellingRules() {}

  static boolean isOneEvent(Retelling retelling) {
    return NEEDED.stream().allMatch(rule -> rule.test(retelling)) || isAnswerToNobody(retelling);
  }

  /**
   * "Nobody was arrested", with no word more, against one arrest told in another article of the
   * story, or told in much the same words.
   */
  private static boolean isAnswerToNobody(Retelling it) {
    return it.isBare()
        && !it.pair().sameArticle()
        && (it.story().oneStory(it.pair().a(), it.pair().b()) || isAlikeInWords(it))
        && !PredicateKinds.isGeneral(it.core())
        && it.denied().negated().filter(noun -> NOBODY.contains(Words.lemma(noun))).isPresent()
        && it.denied().scope().stream().noneMatch(token -> KIND.contains(Words.lemma(token)))
        && it.clause().theme().filter(Token::isNoun).isPresent();
  }

  /**
   * Of what is denied as an answer in its own article it is known that both mean one thing; it need
   * only be told there by the word that is negated here. "I never met him" leaves it open that
   * another did, "nobody met him" does not.
   */
  static boolean isAnswer(Retelling it) {
    return it.pair().sameArticle()
        && !PredicateKinds.isGeneral(it.core())
        && it.denied().kind() != Clause.Negation.NONE
        && (it.core().isNoun() ? isThereAsThing(it) : isOfOneWord(it))
        && (isOfAny(it) || it.retold().subjects() != Retold.Role.OTHER)
        && it.denied().scope().stream().noneMatch(token -> KIND.contains(Words.lemma(token)));
  }

  /** "Nobody", "agreed on nothing": no case of it is left. */
  private static boolean isOfAny(Retelling it) {
    return it.denied().negated().filter(RetellingRules::isAnybody).isPresent()
        || it.denied().scope().stream().anyMatch(RetellingRules::isAnybody);
  }

  private static boolean isOfOneWord(Retelling it) {
    String verb = Words.lemma(it.clause().predicate());
    return verb.equals(Words.lemma(it.core())) || Lexicon.kin(verb, Words.lemma(it.core()));
  }

  private static boolean isAlikeInWords(Retelling it) {
    return it.story().oneEvent(it.pair())
        && it.pair().similarity() >= ALIKE
        && it.pair().shared() >= MOST;
  }

  /**
   * Both can tell of one event only, or the other tells of the same party and of some thing
   * besides: less does not tie two statements of different events.
   */
  private static boolean isTied(Retelling it) {
    if (it.story().oneEvent(it.pair())
        || it.pair().similarity() >= ALIKE && it.story().oneStory(it.pair().a(), it.pair().b())) {
      return true;
    }
    boolean who =
        it.retold().anchored()
            || it.told().stream().anyMatch(told -> hasRole(it.denied(), told.own()));
    return who
        && it.told().stream()
            .anyMatch(
                told ->
                    !hasRole(it.denied(), told.own())
                        && !told.own().isProperNoun()
                        && isContentWord(told.other()));
  }

  private static boolean hasRole(Clause clause, Token token) {
    return isIn(clause.subject(), token) || isIn(clause.object(), token);
  }

  private static boolean isContentWord(Token token) {
    return token.isVerb() || token.isNoun() || token.tag().startsWith("JJ");
  }

  /** "I did not leave you": only who is spoken to can know whom it is of. */
  private static boolean isOfNobodyHere(Retelling it) {
    return it.denied().object().filter(object -> Words.lower(object).equals("you")).isEmpty();
  }

  /**
   * "She has no ship" is denied by a ship of hers alone: who has none must be told too, and that
   * she has it, or some thing besides.
   */
  private static boolean isHeld(Retelling it) {
    Clause denied = it.denied();
    if (it.asVerb()
        || !PredicateKinds.isHolding(denied.predicate())
        || denied.subject().filter(holder -> Coreference.known(it.negative(), holder)).isEmpty()) {
      return true;
    }
    return it.told().stream().anyMatch(told -> isIn(denied.subject(), told.own()))
        && (it.told().size() >= MIN_COMMON || PredicateKinds.isLight(it.clause().predicate()));
  }

  /**
   * Whether everybody whom the negated clause names is told of: who never saw one man's letters may
   * have seen another's. Nothing told asks for nobody.
   */
  private static boolean tellsEverybody(Retelling it) {
    if (it.told().isEmpty()) {
      return true;
    }
    List<Token> told = it.told().stream().map(Retold.Pair::own).toList();
    boolean everybody = true;
    int end = -1;
    boolean nameTold = true;
    for (Token token : it.negative().tokens()) {
      boolean named = token.name() == NameKind.PERSON && it.denied().scope().contains(token);
      boolean goesOn = named && token.begin() <= end + 1;
      if (!goesOn) {
        everybody &= nameTold;
        nameTold = true;
      }
      if (named) {
        boolean isTold = told.contains(token) || isIn(it.denied().subject(), token);
        nameTold = goesOn ? nameTold || isTold : isTold;
        end = token.end();
      }
    }
    return everybody && nameTold;
  }

  /**
   * Where all that is told again is who did it, it must be done in the same word, to nobody on
   * either side, and both must be about one thing besides.
   */
  private static boolean tellsMoreThanWho(Retelling it) {
    boolean onlyWho =
        it.core().equals(it.denied().predicate())
            && it.retold().items() == 1
            && it.told().size() == 1
            && isIn(it.denied().subject(), it.told().get(0).own());
    return !onlyWho
        || Words.lemma(it.core()).equals(Words.lemma(it.clause().predicate()))
            && it.clause().object().isEmpty()
            && it.pair().similarity() >= SIMILAR;
  }

  /** Two statements of one article that matching does not hold to be near need more in common. */
  private static boolean isNear(Retelling it) {
    return !ThereAfterAll.isStray(it) || it.told().size() >= MIN_COMMON || ThereAfterAll.found(it);
  }

  private static boolean rolesMeet(Retelling it) {
    return !it.retold().clashes();
  }

  /** A bare verb is about what was told right before, in its own article. */
  private static boolean isInReachWhereBare(Retelling it) {
    int far = Math.abs(it.negative().paragraph() - it.positive().paragraph());
    return !it.isBare()
        || ThereAfterAll.found(it)
        || isWordForWord(it)
        || it.pair().sameArticle()
            && !PredicateKinds.isGeneral(it.core())
            && it.denied().subject().filter(RetellingRules::points).isEmpty()
            && it.pair().similarity() >= SIMILAR
            && far <= NEAR;
  }

  /**
   * Where nearly all words of both are the same, no tree need tell of whom the verb is. A thing is
   * another by one word: a one-way street, and a two-way street.
   */
  private static boolean isWordForWord(Retelling it) {
    return !it.pair().sameArticle()
        && !it.core().isNoun()
        && it.pair().similarity() >= WORD_FOR_WORD
        && it.pair().shared() >= WORD_FOR_WORD
        && it.pair().common(Set.of(), Set.of()).size() > MIN_COMMON
        && Words.lemma(it.core()).equals(Words.lemma(it.clause().predicate()));
  }

  /**
   * Where a thing is denied by what was not done to it, the other must tell of it in its own right,
   * or of more besides: "because of a complaint" is not "no complaint was filed".
   */
  private static boolean isThereAsThing(Retelling it) {
    boolean byDoing =
        it.core().isNoun()
            && !it.asVerb()
            && !PredicateKinds.isLight(it.denied().predicate())
            && it.denied().negated().filter(it.core()::equals).isPresent();
    return !byDoing
        || ThereAfterAll.isTheme(it)
        || ThereAfterAll.isCounted(it)
        || it.told().size() >= MIN_COMMON;
  }

  /** "This is no reform": only what is near enough tells of the same "this". */
  private static boolean pointsNoFurther(Retelling it) {
    return it.pair().sameArticle() && it.pair().similarity() >= SIMILAR
        || it.denied().predicate().isVerb()
        || it.denied().subject().filter(RetellingRules::points).isEmpty();
  }

  /** "These are no whistles": what they are told to be says nothing on whistles elsewhere. */
  private static boolean points(Token subject) {
    return POINTING.contains(Words.lower(subject));
  }

  /** Where it cannot be made out who did it, or did not, nearly all of the rest must be told. */
  private static boolean isClearOfWhom(Retelling it) {
    Clause denied = it.denied();
    boolean nobodyTold =
        denied.subject().isEmpty()
            && !denied.passive()
            && denied.kind() != Clause.Negation.NOUN
            && !it.core().isNoun();
    return it.isBare()
        || !it.retold().unclear() && !nobodyTold
        || (it.told().size() >= MIN_COMMON || it.pair().similarity() >= ALIKE)
            && it.retold().share() >= CLEAR;
  }

  private static boolean tellsEnough(Retelling it) {
    boolean thing =
        it.core().isNoun()
            && (PredicateKinds.isBe(it.denied().predicate()) || it.pair().similarity() >= SIMILAR);
    // Where the other counts some, one word more, as on whom, need not be told again.
    boolean counted =
        it.denied().kind() == Clause.Negation.NOUN
            && it.core().isNoun()
            && it.retold().items() == 1
            && ThereAfterAll.isCounted(it);
    // The same done by or to the same party is one event sooner.
    boolean done =
        it.asVerb()
            && it.retold().anchored()
            && it.denied().kind() != Clause.Negation.NONE
            && !isFar(it.pair());
    return it.isBare()
        || counted
        || it.retold().share() >= (thing || done || isAnyInstance(it) ? HALF : MOST);
  }

  /** One common word beside what is denied is enough only where party or thing are sure. */
  private static boolean tellsMoreThanTopic(Retelling it) {
    boolean verb = !it.core().isNoun();
    boolean thin =
        PredicateKinds.isGeneral(it.core())
            || verb && !it.retold().anchored()
            || verb && isFar(it.pair()) && it.retold().objects() != Retold.Role.SAME;
    return it.isBare() || it.told().size() >= MIN_COMMON || !thin || isAnyInstance(it);
  }

  /**
   * "Nobody promised ships", or one's own "I did not threaten anybody": who did just that, whatever
   * else is told of it, did what is denied.
   */
  private static boolean isAnyInstance(Retelling it) {
    boolean byNobody = it.denied().negated().filter(RetellingRules::isAnybody).isPresent();
    boolean toNobody =
        it.retold().subjects() == Retold.Role.SAME
            && it.denied().scope().stream().anyMatch(RetellingRules::isAnybody);
    return (byNobody || toNobody) && !it.told().isEmpty() && isSameWord(it);
  }

  private static boolean isSameWord(Retelling it) {
    return !PredicateKinds.isGeneral(it.core())
        && Words.lemma(it.core()).equals(Words.lemma(it.clause().predicate()));
  }

  private static boolean isAnybody(Token token) {
    return ANYBODY.contains(Words.lemma(token));
  }

  /** Whether nothing but what the check itself finds ties the two. */
  private static boolean isFar(Comparison pair) {
    return !pair.sameArticle() && pair.similarity() < SIMILAR;
  }

  private static boolean isIn(Optional<Token> role, Token token) {
    return role.filter(token::equals).isPresent();
  }
}
