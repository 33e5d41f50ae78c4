package hearsay.match;

import hearsay.language.ClockTime;
import hearsay.match.Features.Word;
import hearsay.model.SpeechAct;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Finds what keeps two statements out of one claim, however alike they are. Stateless. */
final class Conflicts {

  /** How much of the shorter must come again to be a repetition. */
  private static final double REPEATED = 0.9;

  /** How much of each must come again in the other for both to be one telling. */
  private static final double RETOLD = 0.75;

  /** In fewer words one in its place says little. */
  private static final int ENOUGH = 4;

  private Conflicts() {}

  /** The conflicts between the two sides; empty where they may share a claim. */
  static Set<Conflict> of(Alignment pair, WordKnowledge knowledge) {
    EnumSet<Conflict> found = EnumSet.noneOf(Conflict.class);
    Side a = pair.sideA();
    Side b = pair.sideB();
    if (!Acts.compatible(a, b)) {
      found.add(Conflict.ACT);
    }
    if (a.act == SpeechAct.DECLINE && a.speaker != b.speaker) {
      // Two who keep silent do not bear each other out.
      found.add(Conflict.DOER);
    }
    if (a.polarity != b.polarity) {
      found.add(Conflict.POLARITY);
    }
    if (Signals.numbers(pair, knowledge) == 0) {
      found.add(Conflict.NUMBER);
    }
    if (antonyms(pair, knowledge) || Directions.oppose(a.directions, b.directions)) {
      found.add(Conflict.POLARITY);
    }
    if (areApart(a.days, b.days) || areApart(a.months, b.months) || areApart(a.times, b.times)) {
      found.add(Conflict.DATE);
    }
    if (namesAnother(pair)) {
      found.add(Conflict.NAME);
    }
    if (pointsElsewhere(pair)) {
      found.add(Conflict.REFERENCE);
    }
    found.addAll(Roles.conflicts(pair));
    return found;
  }

  /** Whether each side has a word that the other lacks, and the two are opposites. */
  private static boolean antonyms(Alignment pair, WordKnowledge knowledge) {
    if (!pair.sideA().anyOpposed || !pair.sideB().anyOpposed) {
      return false;
    }
    for (int i = 0; i < pair.a().words().size(); i++) {
      if (!pair.a().words().get(i).term().opposed()) {
        continue;
      }
      for (int j = 0; j < pair.b().words().size(); j++) {
        if (pair.nearA()[i] < 1
            && pair.nearB()[j] < 1
            && knowledge.antonyms(
                pair.a().words().get(i).lemma(), pair.b().words().get(j).lemma())) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether each side has one name that nothing on the other is near to, and all else is told in
   * the same words. Of other words such a pair more often says the same in two ways.
   */
  private static boolean namesAnother(Alignment pair) {
    OptionalInt here = odd(pair.a().words(), pair.nearA());
    OptionalInt there = odd(pair.b().words(), pair.nearB());
    if (here.isEmpty() || there.isEmpty()) {
      return false;
    }
    Word one = pair.a().words().get(here.getAsInt());
    Word other = pair.b().words().get(there.getAsInt());
    return one.name()
        && other.name()
        && one.depth() > 0
        && other.depth() > 0
        && !one.standsForSource()
        && !other.standsForSource();
  }

  /** The one word that is not met, where all others are met by the same word; else none. */
  private static OptionalInt odd(List<Word> words, double[] near) {
    OptionalInt odd = OptionalInt.empty();
    for (int i = 0; i < words.size(); i++) {
      if (near[i] < 1) {
        if (near[i] > 0 || odd.isPresent()) {
          return OptionalInt.empty();
        }
        odd = OptionalInt.of(i);
      }
    }
    return words.size() >= ENOUGH ? odd : OptionalInt.empty();
  }

  /** Whether both name a day, or month, and none that the other names. */
  private static boolean areApart(int named, int namedThere) {
    return named != 0 && namedThere != 0 && (named & namedThere) == 0;
  }

  /** Whether both name a time of day, and none that may be one that the other names. */
  private static boolean areApart(List<ClockTime> named, List<ClockTime> namedThere) {
    boolean comparable = false;
    for (ClockTime one : named) {
      for (ClockTime other : namedThere) {
        if (one.fits(other)) {
          return false;
        }
        comparable |= one.comparable(other);
      }
    }
    return comparable;
  }

  /**
   * Whether one only points at something ("those reports") and so means what its speaker means by
   * it, and the other is another speaker's, or is no answer and says of itself what it means. What
   * the same speaker repeats and adds to is one thing, however common its words; what is quoted
   * right behind the telling ("let us get these meetings going") points at what was told.
   */
  private static boolean pointsElsewhere(Alignment pair) {
    Side a = pair.sideA();
    Side b = pair.sideB();
    if (!a.thin && !b.thin || Signals.isToldAndQuoted(pair) || tellsTheSame(pair)) {
      return false;
    }
    boolean answers = a.act.isResponse() && b.act.isResponse();
    return a.speaker != b.speaker || a.thin != b.thin && !answers && !repeats(pair);
  }

  /** Whether one says of itself what it means, and the other says it in nearly the same words. */
  private static boolean tellsTheSame(Alignment pair) {
    return pair.sideA().thin != pair.sideB().thin
        && !pointsOnly(pair)
        && Math.min(pair.coverageOfA(), pair.coverageOfB()) >= RETOLD;
  }

  private static boolean repeats(Alignment pair) {
    return !pointsOnly(pair) && Math.max(pair.coverageOfA(), pair.coverageOfB()) >= REPEATED;
  }

  private static boolean pointsOnly(Alignment pair) {
    return pair.a().pointsOnly() || pair.b().pointsOnly();
  }
}
