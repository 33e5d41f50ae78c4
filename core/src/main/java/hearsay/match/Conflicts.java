package hearsay.match;

import hearsay.match.Features.Word;
import hearsay.model.SpeechAct;
import hearsay.model.Statement;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds what keeps two statements out of one claim, however alike they are. Stateless. */
final class Conflicts {

  private static final List<Set<String>> CALENDAR =
      List.of(
          Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
          Set.of(
              "january",
              "february",
              "march",
              "april",
              "june",
              "july",
              "august",
              "september",
              "october",
              "november",
              "december"));

  /** How much of the shorter must come again to be a repetition. */
  private static final double REPEATED = 0.9;

  private Conflicts() {}

  /** The conflicts between the two sides; empty where they may share a claim. */
  static Set<Conflict> of(Alignment pair, WordKnowledge knowledge) {
    EnumSet<Conflict> found = EnumSet.noneOf(Conflict.class);
    Statement a = pair.a().statement();
    Statement b = pair.b().statement();
    if (!Acts.compatible(a, b)) {
      found.add(Conflict.ACT);
    }
    if (a.act() == SpeechAct.DECLINE && !pair.a().speaker().equals(pair.b().speaker())) {
      // Two who keep silent do not bear each other out.
      found.add(Conflict.DOER);
    }
    if (a.polarity() != b.polarity()) {
      found.add(Conflict.POLARITY);
    }
    if (Signals.numbers(pair, knowledge).map(reading -> reading.value() == 0).orElse(false)) {
      found.add(Conflict.NUMBER);
    }
    if (antonyms(pair, knowledge)) {
      found.add(Conflict.POLARITY);
    }
    if (CALENDAR.stream().anyMatch(names -> otherDate(pair, names))) {
      found.add(Conflict.DATE);
    }
    if (pointsElsewhere(pair)) {
      found.add(Conflict.REFERENCE);
    }
    found.addAll(Roles.conflicts(pair));
    return found;
  }

  /** Whether each side has a word that the other lacks, and the two are opposites. */
  private static boolean antonyms(Alignment pair, WordKnowledge knowledge) {
    for (int i = 0; i < pair.nearA().length; i++) {
      if (!pair.a().words().get(i).term().opposed()) {
        continue;
      }
      for (int j = 0; j < pair.nearB().length; j++) {
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

  /** Whether both name a day, or month, and none that the other names. */
  private static boolean otherDate(Alignment pair, Set<String> names) {
    Set<String> a = dates(pair.a(), names);
    Set<String> b = dates(pair.b(), names);
    return !a.isEmpty() && !b.isEmpty() && Collections.disjoint(a, b);
  }

  private static Set<String> dates(Features features, Set<String> names) {
    Set<String> dates = new HashSet<>();
    for (Word word : features.words()) {
      if (word.name() && names.contains(word.lemma())) {
        dates.add(word.lemma());
      }
    }
    return dates;
  }

  /**
   * Whether one only points at something ("those reports") and so means what its speaker means by
   * it, and the other is another speaker's, or is no answer and says of itself what it means. What
   * the same speaker repeats and adds to is one thing, however common its words; what is quoted
   * right behind the telling ("let us get these meetings going") points at what was told.
   */
  private static boolean pointsElsewhere(Alignment pair) {
    boolean thinA = pair.a().isThin();
    boolean thinB = pair.b().isThin();
    if (!thinA && !thinB || Signals.isToldAndQuoted(pair)) {
      return false;
    }
    boolean sameSpeaker = pair.a().speaker().equals(pair.b().speaker());
    boolean answers =
        pair.a().statement().act().isResponse() && pair.b().statement().act().isResponse();
    return !sameSpeaker || thinA != thinB && !answers && !repeats(pair);
  }

  private static boolean repeats(Alignment pair) {
    boolean points = pair.a().pointsOnly() || pair.b().pointsOnly();
    return !points && Math.max(pair.coverageOfA(), pair.coverageOfB()) >= REPEATED;
  }
}
