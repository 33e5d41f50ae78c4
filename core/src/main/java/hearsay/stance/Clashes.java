package hearsay.stance;

import hearsay.language.NameKind;
import hearsay.language.Quantity;
import hearsay.match.WordKnowledge;
import hearsay.relate.lexicon.Lexicon;
import hearsay.stance.TextReading.Word;
import hearsay.stance.WordPairs.Pair;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where two texts that meet say otherwise: opposites, numbers, places. Each clash counts by how far
 * the texts meet, for two that are about different things cannot clash.
 */
final class Clashes {

  /** Words that deny without a "not". */
  private static final Set<String> DENYING =
      Set.of(
          "fail",
          "refuse",
          "deny",
          "lack",
          "unable",
          "false",
          "untrue",
          "prevent",
          "avoid",
          "reject",
          "cancel",
          "unlikely",
          "impossible",
          "hardly",
          "barely",
          "rarely",
          "seldom",
          "few",
          "little",
          "decline",
          "stop",
          "cease",
          "empty",
          "absent",
          "except",
          "dismiss",
          "forbid",
          "ban",
          "unsuccessful");

  private static final Set<String> FOUND =
      Set.of(
          "core denied otherwise",
          "one negates",
          "both negate",
          "opposite shares",
          "relation turned",
          "filler elsewhere");

  /** What one sells another buys: no opposites where the doer is another. */
  private static final Set<String> CONVERSE =
      Set.of("buy", "sell", "lend", "borrow", "give", "take", "teach", "learn", "come", "go");

  /** Of texts that meet less, numbers count different things. */
  private static final double COUNTED = 0.4;

  private final TextReading premise;
  private final TextReading text;
  private final WordPairs met;
  private final WordPairs back;
  private final Denials ours;
  private final Denials theirs;
  private final WordKnowledge knowledge;
  private final Values values;

  Clashes(
      TextReading premise,
      TextReading text,
      WordPairs met,
      WordPairs back,
      Denials ours,
      Denials theirs,
      WordKnowledge knowledge,
      Values values) {
    this.premise = premise;
    this.text = text;
    this.met = met;
    this.back = back;
    this.ours = ours;
    this.theirs = theirs;
    this.knowledge = knowledge;
    this.values = values;
  }

  void read() {
    denial();
    opposites();
    sharedOpposites();
    numbers();
    places();
  }

  /**
   * Whether the two say otherwise of one thing at all; without that no contradiction is told,
   * however likely one looks. No weight is learned for it, since it would spread what is learned of
   * one way to clash over all of them.
   */
  static boolean found(Map<String, Double> features) {
    return features.keySet().stream()
            .anyMatch(name -> FOUND.contains(name) || name.startsWith(Checks.CONFLICT))
        || features.getOrDefault("number other covered", 0.0) >= COUNTED
        || features.getOrDefault("filler number other covered", 0.0) >= COUNTED;
  }

  /** Whether a subject is an object there, or the other way round. */
  static boolean turns(Word word, Word there) {
    return isDoer(word) && isDoneTo(there) || isDoneTo(word) && isDoer(there);
  }

  private static boolean isDoer(Word word) {
    return word.relation().equals("nsubj") || word.relation().equals("obl:agent");
  }

  private static boolean isDoneTo(Word word) {
    return word.relation().equals("obj") || word.relation().equals("nsubj:pass");
  }

  private void denial() {
    boolean first = deniesAlone(premise, text);
    boolean second = deniesAlone(text, premise);
    if (first != second) {
      values.flag("one denies");
      values.put("one denies covered", met.coverage());
    }
  }

  private static boolean deniesAlone(TextReading one, TextReading other) {
    return one.words().stream()
        .anyMatch(word -> DENYING.contains(word.lemma()) && !other.lemmas().contains(word.lemma()));
  }

  /** Opposites that are said of something: "a man" and "a woman" are two people and no clash. */
  private void opposites() {
    List<Word> others =
        back.pairs().stream().filter(Clashes::mayBeOpposed).map(Pair::word).toList();
    boolean found =
        met.pairs().stream()
            .filter(Clashes::mayBeOpposed)
            .map(Pair::word)
            .anyMatch(
                word ->
                    others.stream().anyMatch(other -> areOpposites(word.lemma(), other.lemma())));
    if (found) {
      values.flag("antonym");
      values.put("antonym covered", met.coverage());
      values.put("antonym both covered", Math.min(met.coverage(), back.coverage()));
    }
  }

  /**
   * Opposites that are said of one thing: something hangs on both, or both on something. Only here
   * a verb that opposes is told from one that opposes elsewhere in a long premise.
   */
  private void sharedOpposites() {
    Map<Integer, Word> there = new HashMap<>();
    met.pairs().stream()
        .filter(Pair::isMet)
        .forEach(pair -> there.put(pair.word().place(), pair.other()));
    for (Word own : text.content()) {
      for (Word other : premise.content()) {
        if (!own.token().isNoun()
            && !other.token().isNoun()
            && areOpposites(own.lemma(), other.lemma())
            && !(CONVERSE.contains(own.lemma()) && CONVERSE.contains(other.lemma()))
            && ours.denies(own) == theirs.denies(other)) {
          values.flag("opposite shares", share(own, other, there));
        }
      }
    }
  }

  private boolean share(Word own, Word other, Map<Integer, Word> there) {
    return text.words().stream()
        .filter(word -> word.head() == own.place() || own.head() == word.place())
        .map(word -> there.get(word.place()))
        .anyMatch(word -> word != null && isNear(word, other));
  }

  /** Whether one hangs on the other, directly or over one word, or both on one word. */
  private boolean isNear(Word word, Word head) {
    int up = word.head();
    return up == head.place()
        || head.head() == word.place()
        || up >= 0 && premise.words().get(up).head() == head.place()
        || up >= 0 && up == head.head();
  }

  private static boolean mayBeOpposed(Pair pair) {
    return pair.near() < 1 && !pair.word().token().isNoun();
  }

  private boolean areOpposites(String one, String other) {
    return knowledge.antonyms(one, other) || Lexicon.shipped().opposite(one, other);
  }

  private void numbers() {
    for (Quantity own : text.quantities()) {
      boolean same = false;
      boolean other = false;
      for (Quantity there : premise.quantities()) {
        if (own.unit().equals(there.unit())) {
          boolean agrees = own.overlaps(there) || own.boundHolds(there) || own.rounds(there);
          same |= agrees;
          other |= !agrees && (!own.unit().isEmpty() || countTheLike(own, there));
        }
      }
      if (same) {
        values.flag("number met");
      } else if (other) {
        values.flag("number other");
        values.put("number other covered", met.coverage());
      } else {
        values.flag("number unmet");
      }
    }
  }

  private boolean countTheLike(Quantity one, Quantity other) {
    return !one.counted().isEmpty()
        && knowledge.nearness(one.counted(), other.counted()) >= WordPairs.MET;
  }

  /** Each names a place that the other does not. */
  private void places() {
    if (met.unmet().stream().anyMatch(Clashes::isPlace)
        && back.unmet().stream().anyMatch(Clashes::isPlace)) {
      values.flag("other place");
      values.flag("other place root met", !values.has("unmet root"));
    }
  }

  private static boolean isPlace(Pair pair) {
    return pair.word().token().name() == NameKind.LOCATION;
  }
}
