package hearsay.stance;

import hearsay.match.WordKnowledge;
import hearsay.stance.TextReading.Word;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * The content words of one text, each with the nearest word of the other.
 *
 * @param pairs one for each content word, in text order
 * @param coverage what share of the words' weight has a near word there, in [0, 1]
 */
record WordPairs(List<Pair> pairs, double coverage) {

  /** The usual bound of Jaro-Winkler for one name in two spellings. */
  private static final double SAME_NAME = 0.92;

  private static final double ONE_STEM = 0.85;

  /** So near a word must be to stand for the other. */
  static final double MET = 0.6;

  private static final JaroWinklerSimilarity NAMES = new JaroWinklerSimilarity();

  /**
   * A word and the nearest one of the other text.
   *
   * @param near how near, in [0, 1]; 0 where the other text is empty
   */
  record Pair(Word word, Word other, double near) {
    boolean isMet() {
      return near >= MET;
    }
  }

  static WordPairs of(TextReading from, TextReading to, WordKnowledge knowledge) {
    List<Pair> pairs = new ArrayList<>();
    double all = 0;
    double met = 0;
    for (Word word : from.content()) {
      Pair best = new Pair(word, word, 0);
      for (Word other : to.words()) {
        double near = nearness(word, other, knowledge);
        if (near > best.near()) {
          best = new Pair(word, other, near);
        }
      }
      pairs.add(best);
      all += word.rarity();
      met += word.rarity() * best.near();
    }
    return new WordPairs(List.copyOf(pairs), all == 0 ? 0 : Math.min(1, met / all));
  }

  List<Pair> unmet() {
    return pairs.stream().filter(pair -> !pair.isMet()).toList();
  }

  private static double nearness(Word one, Word other, WordKnowledge knowledge) {
    if (one.lemma().equals(other.lemma())) {
      return 1;
    }
    double known = knowledge.nearness(one.lemma(), other.lemma());
    if (known >= ONE_STEM) {
      return known;
    }
    if (isOneStem(one.lemma(), other.lemma())) {
      return ONE_STEM;
    }
    if (one.isName() && other.isName() && one.lemma().length() > 3) {
      double alike = NAMES.apply(one.lemma(), other.lemma());
      return alike >= SAME_NAME ? alike : known;
    }
    return known;
  }

  /** "Inspect" and "inspection", a country and its people. */
  private static boolean isOneStem(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    int longer = Math.max(one.length(), other.length());
    int shared = 0;
    while (shared < shorter && one.charAt(shared) == other.charAt(shared)) {
      shared++;
    }
    return shared >= 4 && shared >= shorter - 1 && longer - shared <= 4 && longer > 4;
  }
}
