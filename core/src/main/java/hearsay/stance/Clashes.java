package hearsay.stance;

import hearsay.language.NameKind;
import hearsay.language.Quantity;
import hearsay.match.WordKnowledge;
import hearsay.relate.Lexicon;
import hearsay.stance.TextReading.Word;
import hearsay.stance.WordPairs.Pair;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where two texts that meet say otherwise: negation, opposites, numbers, places. Each clash counts
 * by how far the texts meet, for two that are about different things cannot clash.
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

  private final TextReading premise;
  private final TextReading text;
  private final WordPairs met;
  private final WordPairs back;
  private final WordKnowledge knowledge;
  private final Values values;

  Clashes(
      TextReading premise,
      TextReading text,
      WordPairs met,
      WordPairs back,
      WordKnowledge knowledge,
      Values values) {
    this.premise = premise;
    this.text = text;
    this.met = met;
    this.back = back;
    this.knowledge = knowledge;
    this.values = values;
  }

  void read() {
    denial();
    opposites();
    numbers();
    places();
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

  /**
   * What one side negates and the other does not.
   *
   * @param kept what share of the dependencies both have
   */
  void negation(double kept, Optional<Double> meaning) {
    double least = Math.min(met.coverage(), back.coverage());
    for (Pair pair : met.pairs()) {
      if (!pair.isMet()) {
        continue;
      }
      boolean otherwise = pair.word().negated() != pair.other().negated();
      boolean root = pair.word().isRoot() || pair.other().isRoot();
      if (otherwise) {
        values.flag("negated otherwise");
        values.put("negated otherwise covered", met.coverage());
        values.put("negated otherwise both covered", least);
      }
      if (otherwise && root) {
        values.flag("root negated otherwise");
        values.put("root negated otherwise covered", met.coverage());
      }
      values.flag("negated alike", pair.word().negated() && pair.other().negated());
    }
    values.flag("both negate", premise.negates() && text.negates());
    if (premise.negates() == text.negates()) {
      return;
    }
    WordPairs negative = text.negates() ? met : back;
    values.flag("one negates");
    values.flag(text.negates() ? "text2 negates" : "text1 negates");
    values.curve("one negates covered", met.coverage());
    values.put("one negates both covered", least);
    values.put("one negates edges", kept);
    values.curve("negative covered", negative.coverage());
    values.put("negative unmet", Math.min(3, negative.unmet().size()));
    values.flag("negative all met", negative.unmet().isEmpty());
    values.flag("denies and negates", values.has("one denies"));
    values.flag("antonym and negation", values.has("antonym"));
    meaning.ifPresent(cosine -> values.put("one negates meaning", cosine));
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
