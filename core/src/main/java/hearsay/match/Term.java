package hearsay.match;

import java.util.Map;

/**
 * What is known of a lemma, looked up once: comparing words is what matching spends its time on.
 *
 * @param lemma in lower case
 * @param rarity in (0, 1], see {@link WordKnowledge#rarity}
 * @param near lemmas near to it with their nearness, see {@link WordKnowledge#near}
 * @param opposed whether any lemma is known to mean the opposite
 * @param letters the letters in it, one bit for each, some sharing a bit
 */
record Term(String lemma, double rarity, Map<String, Double> near, boolean opposed, long letters) {

  static Term of(String lemma, WordKnowledge knowledge) {
    long letters = 0;
    for (int i = 0; i < lemma.length(); i++) {
      letters |= 1L << (lemma.charAt(i) & 63);
    }
    return new Term(
        lemma, knowledge.rarity(lemma), knowledge.near(lemma), knowledge.isOpposed(lemma), letters);
  }

  /** How many different letters of this lemma are certainly not in the other. */
  int foreignTo(Term other) {
    return Long.bitCount(letters & ~other.letters);
  }
}
