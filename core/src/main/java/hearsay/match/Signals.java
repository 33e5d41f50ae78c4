package hearsay.match;

import hearsay.language.Quantity;
import hearsay.model.Cue;
import hearsay.model.QuotationKind;
import hearsay.model.SpeechAct;
import hearsay.model.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The signals, one method each. Stateless. */
final class Signals {

  /** Below this two quotations are two utterances, and their words say nothing about each other. */
  private static final double ONE_UTTERANCE = 0.6;

  /** A quotation must have so many words to be known again. */
  private static final int SHORTEST_QUOTATION = 2;

  /** In code units: room for "he told reporters on Monday, saying" and no more. */
  private static final int CLOSE_BEHIND = 60;

  /** Numbers up to here are met by chance. */
  private static final double SMALL = 10;

  private Signals() {}

  /** Words in common, weighted by rarity, seen from both sides. */
  static Optional<Reading> words(Alignment pair) {
    return hasNoWords(pair)
        ? Optional.empty()
        : Optional.of(Reading.share((pair.coverageOfA() + pair.coverageOfB()) / 2, "the words"));
  }

  /** How far the one that says less is contained in the other: added detail does no harm. */
  static Optional<Reading> containment(Alignment pair) {
    return hasNoWords(pair)
        ? Optional.empty()
        : Optional.of(
            Reading.share(
                Math.max(pair.coverageOfA(), pair.coverageOfB()), "the words of the shorter"));
  }

  /** Names and sources in common. */
  static Optional<Reading> names(Alignment pair) {
    Set<String> a = pair.a().names();
    Set<String> b = pair.b().names();
    if (a.isEmpty() || b.isEmpty()) {
      return Optional.empty();
    }
    double met = named(pair.a(), pair.nearA()) + named(pair.b(), pair.nearB());
    return Optional.of(Reading.share(met / 2, "the names"));
  }

  private static double named(Features side, double[] near) {
    double all = 0;
    double met = 0;
    for (int i = 0; i < near.length; i++) {
      if (side.words().get(i).name()) {
        all++;
        met += near[i];
      }
    }
    return all == 0 ? 0 : Math.min(1, met / all);
  }

  /** Who does what to whom: dependencies between content words that both have. */
  static Optional<Reading> roles(Alignment pair) {
    double a = pair.edgesOfA();
    double b = pair.edgesOfB();
    return a < 0 || b < 0
        ? Optional.empty()
        : Optional.of(Reading.share((a + b) / 2, "who does what to whom"));
  }

  /** The same word at the head: "to end the war" against "to arrange talks to end the war". */
  static Optional<Reading> head(Alignment pair) {
    return hasNoWords(pair)
        ? Optional.empty()
        : Optional.of(
            Reading.share((pair.headOfA() + pair.headOfB()) / 2, "the heads of the statements"));
  }

  /**
   * One source neither confirms nor denies twice, and once at least only points at the matter: it
   * is the same matter.
   */
  static Optional<Reading> sameRefusal(Alignment pair) {
    Statement a = pair.a().statement();
    Statement b = pair.b().statement();
    boolean refusals = a.act() == SpeechAct.NEITHER_CONFIRM_NOR_DENY && b.act() == a.act();
    boolean same = pair.a().speaker().isPresent() && pair.a().speaker().equals(pair.b().speaker());
    return refusals && same && (pair.a().isThin() || pair.b().isThin())
        ? Optional.of(new Reading(1, "one source, one refusal"))
        : Optional.empty();
  }

  /** Words in the same order: the longest common subsequence (Lin 2004). */
  static Optional<Reading> order(Alignment pair) {
    List<String> a = pair.a().sequence();
    List<String> b = pair.b().sequence();
    return a.isEmpty() || b.isEmpty() || leavesOut(pair)
        ? Optional.empty()
        : Optional.of(
            Reading.share(
                2.0 * CommonSubsequence.length(a, b) / (a.size() + b.size()), "the word order"));
  }

  /** Two renderings of one utterance: says something only where the words drift little. */
  static Optional<Reading> quotation(Alignment pair) {
    List<String> a = pair.a().quoted();
    List<String> b = pair.b().quoted();
    int shorter = Math.min(a.size(), b.size());
    if (shorter < SHORTEST_QUOTATION) {
      return Optional.empty();
    }
    double share = (double) CommonSubsequence.length(a, b) / shorter;
    return share < ONE_UTTERANCE
        ? Optional.empty()
        : Optional.of(Reading.share(share, "the quoted words"));
  }

  /** Numbers that count the like. */
  static Optional<Reading> numbers(Alignment pair, WordKnowledge knowledge) {
    List<Quantity> a = pair.a().quantities();
    List<Quantity> b = pair.b().quantities();
    if (a.isEmpty() || b.isEmpty()) {
      return Optional.empty();
    }
    int compared = countMet(a, b, knowledge, false) + countMet(b, a, knowledge, false);
    int agreeing = countMet(a, b, knowledge, true) + countMet(b, a, knowledge, true);
    return compared == 0
        ? Optional.empty()
        : Optional.of(
            new Reading((double) agreeing / compared, () -> words(a) + " against " + words(b)));
  }

  /** Speaks against where one has figures that the other lacks; says nothing otherwise. */
  static Optional<Reading> figures(Alignment pair) {
    double lacking = lacking(pair.a(), pair.nearA()) + lacking(pair.b(), pair.nearB());
    return lacking > 0
        ? Optional.of(Reading.share(Math.exp(-lacking), "the figures"))
        : Optional.empty();
  }

  private static double lacking(Features side, double[] near) {
    double lacking = 0;
    for (int i = 0; i < near.length; i++) {
      if (Character.isDigit(side.words().get(i).lemma().charAt(0))) {
        lacking += 1 - near[i];
      }
    }
    return lacking;
  }

  private static int countMet(
      List<Quantity> some, List<Quantity> others, WordKnowledge knowledge, boolean agreeing) {
    int met = 0;
    for (Quantity one : some) {
      for (Quantity other : others) {
        if (Numbers.comparable(one, other, knowledge)
            && !isChance(one, other)
            && (!agreeing || Numbers.agree(one, other))) {
          met++;
          break;
        }
      }
    }
    return met;
  }

  /** Small numbers are in many texts: that they agree tells nothing unless both say of what. */
  private static boolean isChance(Quantity one, Quantity other) {
    boolean vague = Numbers.unit(one).isEmpty() || Numbers.unit(other).isEmpty();
    return vague && one.high() <= SMALL && other.high() <= SMALL;
  }

  private static String words(List<Quantity> numbers) {
    return numbers.stream().map(Numbers::words).collect(Collectors.joining(", ", "[", "]"));
  }

  /**
   * One tells in its own words what the same speaker is then quoted with: "they denied the report,
   * calling it false". Known by a quotation that follows closely under a participle, or by a
   * refusal or denial that is told and then quoted.
   */
  static Optional<Reading> restated(Alignment pair) {
    return restates(pair.a(), pair.b()) || restates(pair.b(), pair.a())
        ? Optional.of(new Reading(1, "told and then quoted"))
        : Optional.empty();
  }

  private static boolean restates(Features told, Features quoted) {
    if (!quotedNext(told, quoted)) {
      return false;
    }
    Statement first = told.statement();
    Statement second = quoted.statement();
    String cue = second.attribution().cue().map(Cue::text).orElse("").toLowerCase(Locale.ROOT);
    boolean elaborates = cue.endsWith("ing") && !cue.endsWith("adding");
    boolean sameRefusal =
        first.act() == second.act() && (first.act().isRefusal() || first.act() == SpeechAct.DENY);
    return elaborates || sameRefusal;
  }

  /**
   * One tells in its own words what a speaker says, and the same speaker is quoted right behind it,
   * without a sign that the one restates the other; where there is one, {@link #restated} speaks.
   * In the annotated stories a fifth of such quotations say what was told; of other pairs of one
   * article, one in two hundred.
   */
  static Optional<Reading> quotedNext(Alignment pair) {
    return isToldAndQuoted(pair) && restated(pair).isEmpty()
        ? Optional.of(new Reading(1, "a quotation right behind"))
        : Optional.empty();
  }

  /** Whether one side tells what a speaker says who is then quoted with the other. */
  static boolean isToldAndQuoted(Alignment pair) {
    return quotedNext(pair.a(), pair.b()) || quotedNext(pair.b(), pair.a());
  }

  private static boolean quotedNext(Features told, Features quoted) {
    // First by what lies in the features: of most pairs the statements need not be looked at.
    if (told.speaker().isEmpty() || !told.speaker().equals(quoted.speaker())) {
      return false;
    }
    Statement first = told.statement();
    Statement second = quoted.statement();
    if (first.quotation() == QuotationKind.DIRECT
        || second.quotation() != QuotationKind.DIRECT
        || !first.articleId().equals(second.articleId())) {
      return false;
    }
    int gap = second.begin() - first.spans().get(first.spans().size() - 1).end();
    return gap >= 0 && gap <= CLOSE_BEHIND;
  }

  /**
   * The same source says both, or one passes on what the other says. Of questions it says nothing:
   * whoever asks, the matter is one.
   */
  static Optional<Reading> speaker(Alignment pair) {
    boolean questions =
        pair.a().statement().act() == SpeechAct.QUESTION
            && pair.b().statement().act() == SpeechAct.QUESTION;
    if (questions || pair.a().speaker().isEmpty() || pair.b().speaker().isEmpty()) {
      return Optional.empty();
    }
    if (pair.a().speaker().equals(pair.b().speaker())) {
      return Optional.of(new Reading(1, "the same"));
    }
    return passesOn(pair.a(), pair.b()) || passesOn(pair.b(), pair.a())
        ? Optional.of(new Reading(1, "one through the other"))
        : Optional.of(new Reading(0, "another"));
  }

  /** Whether an outlet that says something itself is also named as passing it on. */
  private static boolean passesOn(Features one, Features other) {
    return one.statement().attribution().channel().stream()
        .anyMatch(channel -> other.speaker().filter(channel.sourceId()::equals).isPresent());
  }

  /** What the speakers do with it. */
  static Optional<Reading> act(Alignment pair) {
    Statement a = pair.a().statement();
    Statement b = pair.b().statement();
    if (a.isNarration() || b.isNarration()) {
      return Optional.empty();
    }
    return Optional.of(new Reading(Acts.nearness(a, b), () -> words(a.act(), b.act())));
  }

  private static String words(SpeechAct a, SpeechAct b) {
    return a == b ? name(a) : name(a) + " against " + name(b);
  }

  private static String name(SpeechAct act) {
    return act.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Speaks against where one says what the other negates; says nothing otherwise. */
  static Optional<Reading> polarity(Alignment pair, WordKnowledge knowledge) {
    boolean apart =
        pair.a().negated() != pair.b().negated()
            || Conflicts.of(pair, knowledge).contains(Conflict.POLARITY);
    return apart ? Optional.of(new Reading(0, "one negates it")) : Optional.empty();
  }

  /** Speaks against where the two name another day or month; says nothing otherwise. */
  static Optional<Reading> date(Alignment pair, WordKnowledge knowledge) {
    return Conflicts.of(pair, knowledge).contains(Conflict.DATE)
        ? Optional.of(new Reading(0, "another day or month"))
        : Optional.empty();
  }

  /** Whether one leaves out what it answers, so that its own wording tells nothing. */
  static boolean leavesOut(Alignment pair) {
    return pair.a().elliptical() || pair.b().elliptical();
  }

  private static boolean hasNoWords(Alignment pair) {
    return pair.a().words().isEmpty() || pair.b().words().isEmpty();
  }
}
