package hearsay.relate.conflict.number;

import static hearsay.relate.lexicon.Words.lemma;

import hearsay.language.Quantity;
import hearsay.language.Token;
import hearsay.relate.clause.Clause;
import hearsay.relate.conflict.check.Elsewhere;
import hearsay.relate.quantity.Counted;
import hearsay.relate.quantity.Measure;
import hearsay.relate.quantity.Money;
import hearsay.relate.quantity.Scope;
import hearsay.relate.story.Comparison;
import hearsay.relate.story.Said;
import hearsay.relate.story.Story;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Whether two numbers are of one thing: by the noun that they count, by what is done, by who has
 * it, and by what else the two statements count.
 */
public final class SameCount {

  /** Verbs that say little of what the number is. */
  static final Set<String> PLAIN =
      Set.of(
          "be",
          "have",
          "reach",
          "hit",
          "total",
          "number",
          "stand",
          "come",
          "amount",
          "put",
          "give",
          "make",
          "get",
          "show",
          "estimate",
          "count",
          "remain",
          "include",
          "rise",
          "grow");

  /** Times that few things take. */
  private static final Set<String> LONG = Set.of("month", "year");

  private static final int MIN_COMMON = 2;

  /** What more statements than these count is counted of many: seats, votes, percent. */
  private static final int MANY_COUNT = 16;

  /** How much must be shared between counts of one thing in two articles of one story. */
  static final double IN_STORY = 0.28;

  private static final double MOST = 0.5;

  /** How many times the smaller the larger may be where only the noun is shared. */
  private static final double MOST_TIMES = 10;

  /** How far behind a number its noun may stand. */
  private static final int REACH = 40;

  /** How much two statements of one article must share beside the number. */
  private static final double IN_ARTICLE = 0.4;

  /** From here on two statements tell the same but for the number. */
  private static final double ALIKE = 0.6;

  /** The same where they name one place or party besides. */
  private static final double NAMED = 0.45;

  /** The same of sums, times and lengths. */
  private static final double VERY_ALIKE = 0.8;

  private SameCount() {}

  /** Whether what it counts stands right behind the number. */
  static boolean hasNoun(Said said, Quantity quantity) {
    String noun = quantity.counted().toLowerCase(Locale.ROOT);
    return said.tokens().stream()
        .filter(token -> token.end() > quantity.span().begin())
        .filter(token -> token.begin() <= quantity.span().end() + REACH)
        .anyMatch(token -> lemma(token).equals(noun));
  }

  static boolean countedByMany(Counted a, Counted b, Story story) {
    return Math.max(story.counting(a.noun()), story.counting(b.noun())) > MANY_COUNT;
  }

  /** Whether one thing is counted in two articles of one story, and nobody else is named. */
  static boolean near(Comparison pair, Counted a, Counted b, Story story) {
    return !pair.sameArticle()
        && story.oneStory(pair.a(), pair.b())
        && (story.lexicon().like(a.noun(), b.noun())
            || tells(pair.b(), a.noun(), story)
            || tells(pair.a(), b.noun(), story))
        && !Elsewhere.ofOthers(pair);
  }

  /** Whether the noun that one counts is told by the other: "losses on loans", "loans lost". */
  private static boolean tells(Said said, String noun, Story story) {
    return !noun.isEmpty()
        && said.words().stream().anyMatch(word -> story.lexicon().like(word.lemma(), noun));
  }

  /**
   * Whether more than the counted noun and names is shared: two sums of money that one company paid
   * need not be one payment.
   */
  static boolean sameThing(
      Comparison pair, Counted counted, Quantity left, Quantity right, boolean near) {
    if (pair.sameClaim() || counted.kind().isPresent() || Converse.tied(pair, left, right)) {
      return true;
    }
    Set<Token> withoutA = andNoun(pair.a(), left, counted);
    Set<Token> withoutB = andNoun(pair.b(), right, counted);
    long more =
        pair.common(withoutA, withoutB).stream()
            .filter(match -> !match.a().token().isProperNoun())
            .count();
    boolean besides =
        pair.sameArticle()
            && Math.abs(pair.a().paragraph() - pair.b().paragraph()) <= 1
            && !pair.a().sharesSpeaker(pair.b());
    if (more == 0) {
      return (near || besides)
          && isAllThatIsTold(pair, left, right, pair.common(withoutA, withoutB).isEmpty());
    }
    // In two short statements that share most of their words one more word is all there is.
    return more >= MIN_COMMON
        || (pair.sameArticle()
            ? Math.abs(pair.a().paragraph() - pair.b().paragraph()) <= 1
                && pair.shared(Scope.tokens(pair.a(), left), Scope.tokens(pair.b(), right))
                    >= IN_ARTICLE
            : near || pair.shared(withoutA, withoutB) >= MOST);
  }

  /**
   * Whether a side tells of nothing but what is counted: "a fee of more than 60 million" is the fee
   * of the story. Sums of money, times and lengths there are too many of, unless all else is told
   * alike.
   */
  private static boolean isAllThatIsTold(
      Comparison pair, Quantity left, Quantity right, boolean nobodyNamed) {
    double shared = pair.shared(Scope.tokens(pair.a(), left), Scope.tokens(pair.b(), right));
    boolean many = isMany(pair.a(), left) || isMany(pair.b(), right);
    return !left.unit().equals("%")
        && isNear(left, right)
        && shared >= (many ? VERY_ALIKE : nobodyNamed ? ALIKE : NAMED);
  }

  /** Whether it is of a kind that any story tells many of: sums, short times, lengths. */
  private static boolean isMany(Said said, Quantity quantity) {
    String noun = quantity.counted().toLowerCase(Locale.ROOT);
    return Money.isMoney(noun)
        || !LONG.contains(noun)
            && Measure.of(said, quantity)
                .filter(measure -> measure.dimension() != Measure.Dimension.WEIGHT)
                .isPresent();
  }

  /** Whether so much else is told alike that both can only be of one thing. */
  static boolean alike(Comparison pair, Quantity left, Quantity right) {
    return pair.shared(Scope.tokens(pair.a(), left), Scope.tokens(pair.b(), right)) >= ALIKE;
  }

  /** Two counts far apart are of one thing only where the same is done to it. */
  static boolean isNear(Quantity left, Quantity right) {
    return Math.max(left.high(), right.high()) <= MOST_TIMES * Math.min(left.low(), right.low());
  }

  /**
   * Whether the one counts who does it and the other what it is done to: 400 people who lose their
   * jobs are no part of the two million whose data a firm lost.
   */
  static boolean otherRole(Comparison pair, Quantity left, Quantity right, Story story) {
    Optional<Clause> one = Scope.clause(pair.a(), left).filter(clause -> !clause.passive());
    Optional<Clause> other = Scope.clause(pair.b(), right).filter(clause -> !clause.passive());
    return one.isPresent()
        && other.isPresent()
        && story.lexicon().like(lemma(one.get().predicate()), lemma(other.get().predicate()))
        && countsSubject(one.get(), left) != countsSubject(other.get(), right);
  }

  private static boolean countsSubject(Clause clause, Quantity quantity) {
    return clause
        .subject()
        .filter(
            subject ->
                subject.begin() >= quantity.span().begin()
                    && lemma(subject).equals(quantity.counted().toLowerCase(Locale.ROOT)))
        .isPresent();
  }

  /** Whether the verb says what the number is of. */
  public static boolean tellsMuch(Token verb) {
    return verb.isVerb() && !PLAIN.contains(lemma(verb));
  }

  /** Whether the numbers are of different things though their words are alike. */
  static boolean otherScope(
      Comparison pair, Quantity left, Quantity right, boolean kind, Story story) {
    if (Scope.isSet(pair.a(), left) != Scope.isSet(pair.b(), right)) {
      return true;
    }
    boolean measured =
        Scope.isMeasured(pair.a(), left, story) || Scope.isMeasured(pair.b(), right, story);
    if (measured && !pair.a().sharesSpeaker(pair.b())) {
      return true;
    }
    Optional<Clause> one = Scope.clause(pair.a(), left);
    Optional<Clause> other = Scope.clause(pair.b(), right);
    return !kind
        && !pair.sameClaim()
        && pair.shared(Scope.tokens(pair.a(), left), Scope.tokens(pair.b(), right)) < MOST
        && one.isPresent()
        && other.isPresent()
        && Scope.differs(one.get(), other.get(), story.lexicon());
  }

  /** The words of the number and of what is counted. */
  private static Set<Token> andNoun(Said said, Quantity quantity, Counted counted) {
    Set<Token> words = new LinkedHashSet<>(Scope.tokens(said, quantity));
    said.words().stream()
        .filter(word -> word.lemma().equals(counted.noun()))
        .forEach(word -> words.add(word.token()));
    return words;
  }
}
