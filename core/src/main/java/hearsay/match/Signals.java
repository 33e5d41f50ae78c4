package hearsay.match;

import hearsay.language.Quantity;
import hearsay.model.Cue;
import hearsay.model.QuotationKind;
import hearsay.model.SpeechAct;
import hearsay.model.Statement;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the signals see, one method each; NaN where there is nothing to compare. Stateless. */
final class Signals {

  private static final double NOTHING = Double.NaN;

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
  static double words(Alignment pair) {
    return hasNoWords(pair) ? NOTHING : (pair.coverageOfA() + pair.coverageOfB()) / 2;
  }

  /** How far the one that says less is contained in the other: added detail does no harm. */
  static double containment(Alignment pair) {
    return hasNoWords(pair) ? NOTHING : Math.max(pair.coverageOfA(), pair.coverageOfB());
  }

  /** Names and sources in common. */
  static double names(Alignment pair) {
    Side a = pair.sideA();
    Side b = pair.sideB();
    return a.names.length == 0 || b.names.length == 0
        ? NOTHING
        : (named(a.names, pair.nearA()) + named(b.names, pair.nearB())) / 2;
  }

  private static double named(int[] names, double[] near) {
    double met = 0;
    for (int name : names) {
      met += near[name];
    }
    return Math.min(1, met / names.length);
  }

  /** Who does what to whom: dependencies between content words that both have. */
  static double roles(Alignment pair) {
    double a = pair.edgesOfA();
    double b = pair.edgesOfB();
    return a < 0 || b < 0 ? NOTHING : (a + b) / 2;
  }

  /** The same word at the head: "to end the war" against "to arrange talks to end the war". */
  static double head(Alignment pair) {
    return hasNoWords(pair) ? NOTHING : (pair.headOfA() + pair.headOfB()) / 2;
  }

  /**
   * One source neither confirms nor denies twice, and once at least only points at the matter: it
   * is the same matter.
   */
  static double sameRefusal(Alignment pair) {
    Side a = pair.sideA();
    Side b = pair.sideB();
    boolean refusals = a.act == SpeechAct.NEITHER_CONFIRM_NOR_DENY && b.act == a.act;
    return refusals && sameSpeaker(pair) && (a.thin || b.thin) ? 1 : NOTHING;
  }

  /** Words in the same order: the longest common subsequence (Lin 2004). */
  static double order(Alignment pair) {
    int[] a = pair.sideA().sequence;
    int[] b = pair.sideB().sequence;
    return a.length == 0 || b.length == 0 || leavesOut(pair)
        ? NOTHING
        : 2.0 * CommonSubsequence.length(a, b) / (a.length + b.length);
  }

  /** Two renderings of one utterance: says something only where the words drift little. */
  static double quotation(Alignment pair) {
    int[] a = pair.sideA().quoted;
    int[] b = pair.sideB().quoted;
    int shorter = Math.min(a.length, b.length);
    if (shorter < SHORTEST_QUOTATION) {
      return NOTHING;
    }
    double share = (double) CommonSubsequence.length(a, b) / shorter;
    return share < ONE_UTTERANCE ? NOTHING : share;
  }

  /** Numbers that count the like. */
  static double numbers(Alignment pair, WordKnowledge knowledge) {
    Quantity[] a = pair.sideA().quantities;
    Quantity[] b = pair.sideB().quantities;
    if (a.length == 0 || b.length == 0) {
      return NOTHING;
    }
    int compared = 0;
    int agreeing = 0;
    for (Quantity one : a) {
      Met met = met(one, b, knowledge);
      compared += met == Met.NOTHING_LIKE ? 0 : 1;
      agreeing += met == Met.AGREEING ? 1 : 0;
    }
    for (Quantity one : b) {
      Met met = met(one, a, knowledge);
      compared += met == Met.NOTHING_LIKE ? 0 : 1;
      agreeing += met == Met.AGREEING ? 1 : 0;
    }
    return compared == 0 ? NOTHING : (double) agreeing / compared;
  }

  /** What a number meets on the other side, at best. */
  private enum Met {
    NOTHING_LIKE,
    DIFFERING,
    AGREEING
  }

  private static Met met(Quantity one, Quantity[] others, WordKnowledge knowledge) {
    Met best = Met.NOTHING_LIKE;
    for (Quantity other : others) {
      if (Numbers.comparable(one, other, knowledge) && !isChance(one, other)) {
        if (Numbers.agree(one, other)) {
          return Met.AGREEING;
        }
        best = Met.DIFFERING;
      }
    }
    return best;
  }

  /** The numbers of either side. */
  static String numberWords(Alignment pair) {
    return words(pair.a().quantities()) + " against " + words(pair.b().quantities());
  }

  /** Speaks against where one has figures that the other lacks; says nothing otherwise. */
  static double figures(Alignment pair) {
    double lacking = lacking(pair.sideA(), pair.nearA()) + lacking(pair.sideB(), pair.nearB());
    return lacking > 0 ? Math.exp(-lacking) : NOTHING;
  }

  private static double lacking(Side side, double[] near) {
    double lacking = 0;
    for (int figure : side.figures) {
      lacking += 1 - near[figure];
    }
    return lacking;
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
  static double restated(Alignment pair) {
    Side a = pair.sideA();
    Side b = pair.sideB();
    return sameSpeaker(pair) && (restates(a, b) || restates(b, a)) ? 1 : NOTHING;
  }

  private static boolean restates(Side told, Side quoted) {
    return isQuotedNext(told, quoted) && (refusesAgain(told, quoted) || elaborates(quoted));
  }

  private static boolean refusesAgain(Side told, Side quoted) {
    return told.act == quoted.act && (told.act.isRefusal() || told.act == SpeechAct.DENY);
  }

  private static boolean elaborates(Side quoted) {
    Statement statement = quoted.features.statement();
    String cue = statement.attribution().cue().map(Cue::text).orElse("").toLowerCase(Locale.ROOT);
    return cue.endsWith("ing") && !cue.endsWith("adding");
  }

  /**
   * One tells in its own words what a speaker says, and the same speaker is quoted right behind it,
   * without a sign that the one restates the other; where there is one, {@link #restated} speaks.
   * In the annotated stories a fifth of such quotations say what was told; of other pairs of one
   * article, one in two hundred.
   */
  static double quotedNext(Alignment pair) {
    return isToldAndQuoted(pair) && Double.isNaN(restated(pair)) ? 1 : NOTHING;
  }

  /**
   * Speaks against two places of one article, unless the one quotes what the other told: an article
   * rarely says a thing twice. Says nothing of two articles.
   */
  static double oneArticle(Alignment pair) {
    Side a = pair.sideA();
    Side b = pair.sideB();
    boolean twoPlaces = a.begin != b.begin || a.end != b.end;
    return a.article == b.article && twoPlaces && !isToldAndQuoted(pair) ? 0 : NOTHING;
  }

  /** Whether one side tells what a speaker says who is then quoted with the other. */
  static boolean isToldAndQuoted(Alignment pair) {
    Side a = pair.sideA();
    Side b = pair.sideB();
    return sameSpeaker(pair) && (isQuotedNext(a, b) || isQuotedNext(b, a));
  }

  private static boolean isQuotedNext(Side told, Side quoted) {
    int gap = quoted.begin - told.end;
    return told.article == quoted.article
        && gap >= 0
        && gap <= CLOSE_BEHIND
        && told.quotation != QuotationKind.DIRECT
        && quoted.quotation == QuotationKind.DIRECT;
  }

  /**
   * The same source says both, or one passes on what the other says. Of questions it says nothing:
   * whoever asks, the matter is one.
   */
  static double speaker(Alignment pair) {
    Side a = pair.sideA();
    Side b = pair.sideB();
    boolean questions = a.act == SpeechAct.QUESTION && b.act == SpeechAct.QUESTION;
    if (questions || a.speaker == 0 || b.speaker == 0) {
      return NOTHING;
    }
    return a.speaker == b.speaker || passesOn(a, b) || passesOn(b, a) ? 1 : 0;
  }

  /** How the speakers stand to each other. */
  static String speakerWords(Alignment pair) {
    return sameSpeaker(pair)
        ? "the same"
        : speaker(pair) == 1 ? "one through the other" : "another";
  }

  /** Whether one known source says both. */
  static boolean sameSpeaker(Alignment pair) {
    return pair.sideA().speaker != 0 && pair.sideA().speaker == pair.sideB().speaker;
  }

  /** Whether an outlet that says something itself is also named as passing it on. */
  private static boolean passesOn(Side one, Side other) {
    for (int channel : one.channel) {
      if (channel == other.speaker) {
        return true;
      }
    }
    return false;
  }

  /** What the speakers do with it. */
  static double act(Alignment pair) {
    Side a = pair.sideA();
    Side b = pair.sideB();
    boolean told = a.quotation != QuotationKind.NARRATION && b.quotation != QuotationKind.NARRATION;
    return told ? Acts.nearness(a, b) : NOTHING;
  }

  /** What the speakers do. */
  static String actWords(Alignment pair) {
    SpeechAct a = pair.a().statement().act();
    SpeechAct b = pair.b().statement().act();
    return a == b ? name(a) : name(a) + " against " + name(b);
  }

  private static String name(SpeechAct act) {
    return act.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Speaks against where one says what the other negates; says nothing otherwise. */
  static double polarity(Alignment pair, WordKnowledge knowledge) {
    boolean apart =
        pair.sideA().negated != pair.sideB().negated
            || Conflicts.of(pair, knowledge).contains(Conflict.POLARITY);
    return apart ? 0 : NOTHING;
  }

  /** Speaks against where the two name another day or month; says nothing otherwise. */
  static double date(Alignment pair, WordKnowledge knowledge) {
    return Conflicts.of(pair, knowledge).contains(Conflict.DATE) ? 0 : NOTHING;
  }

  /** Whether one leaves out what it answers, so that its own wording tells nothing. */
  static boolean leavesOut(Alignment pair) {
    return pair.sideA().elliptical || pair.sideB().elliptical;
  }

  private static boolean hasNoWords(Alignment pair) {
    return pair.sideA().lemmas.length == 0 || pair.sideB().lemmas.length == 0;
  }
}
