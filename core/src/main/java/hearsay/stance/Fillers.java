package hearsay.stance;

import hearsay.stance.TextReading.Word;
import hearsay.stance.WordPairs.Pair;
import java.util.HashMap;
import java.util.Map;

/**
 * What takes one and the same place beside one and the same word: "the ferry has nine decks" beside
 * "the ferry has twelve decks", "the Aldane council sold it" beside "a heir of the council sold
 * it".
 */
final class Fillers {

  /** A place that is taken otherwise tells something only where all else is met. */
  private static final double ALL_ELSE = 0.9;

  /** How far before its word a preposition may stand. */
  private static final int REACH = 6;

  private final TextReading premise;
  private final TextReading text;
  private final double coverage;
  private final Values values;
  private final Map<Integer, Pair> there = new HashMap<>();
  private final Map<Integer, Pair> here = new HashMap<>();

  Fillers(TextReading premise, TextReading text, WordPairs met, WordPairs back, Values values) {
    this.premise = premise;
    this.text = text;
    this.coverage = met.coverage();
    this.values = values;
    met.pairs().forEach(pair -> there.put(pair.word().place(), pair));
    back.pairs().forEach(pair -> here.put(pair.word().place(), pair));
  }

  /** Adds what is found; wants to know already whether the text has names. */
  void read() {
    for (Word own : text.words()) {
      Pair pair = there.get(own.place());
      Pair head = own.head() < 0 ? null : there.get(own.head());
      if (pair == null || head == null || !head.isMet() || head.word().isName()) {
        continue;
      }
      for (Word other : premise.words()) {
        Pair back = here.get(other.place());
        if (other.head() == head.other().place()
            && back != null
            && !back.isMet()
            && slot(own, text).equals(slot(other, premise))) {
          compare(pair, other);
        }
      }
    }
  }

  private void compare(Pair pair, Word other) {
    Word own = pair.word();
    if (own.isNumber() && other.isNumber() && !pair.isMet()) {
      values.flag("filler number other");
      values.put("filler number other covered", coverage);
    }
    if (pair.isMet() && !own.isName() && !other.isName() && !(own.isNumber() && other.isNumber())) {
      values.flag(
          "filler elsewhere",
          coverage > ALL_ELSE && values.has("premise unmet root") && values.has("has names"));
    }
  }

  /** The relation with its preposition. */
  private static String slot(Word word, TextReading of) {
    StringBuilder slot = new StringBuilder(word.relation().split(":", 2)[0]);
    for (Word before : of.words().subList(Math.max(0, word.place() - REACH), word.place())) {
      if (before.head() == word.place() && before.relation().equals("case")) {
        slot.append(' ').append(before.lemma());
      }
    }
    return slot.toString();
  }
}
