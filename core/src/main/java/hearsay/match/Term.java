package hearsay.match;

import java.util.Map;
import java.util.Set;

/**
 * What is known of a lemma, looked up once: comparing words is what matching spends its time on.
 *
 * @param lemma in lower case
 * @param rarity in (0, 1], see {@link WordKnowledge#rarity}
 * @param near lemmas near to it with their nearness, see {@link WordKnowledge#near}
 * @param mayBeNear which lemmas may be near, by bits of their hash: most lemmas are not, and asking
 *     a table each time is dear
 * @param opposed whether any lemma is known to mean the opposite
 * @param pronoun whether it means whoever its speaker means by it, so that it tells nothing itself
 * @param hash of 64 bits, see {@link Hashes}
 * @param letters the letters in it: a bit for each, and one more where it comes again
 */
record Term(
    String lemma,
    double rarity,
    Map<String, Double> near,
    long[] mayBeNear,
    boolean opposed,
    boolean pronoun,
    long hash,
    long letters) {

  private static final int SIEVE = 8;

  private static final Set<String> PRONOUNS =
      Set.of(
          "i",
          "me",
          "my",
          "we",
          "us",
          "our",
          "you",
          "your",
          "he",
          "him",
          "his",
          "she",
          "her",
          "it",
          "its",
          "they",
          "them",
          "their",
          "myself",
          "himself",
          "herself",
          "themselves");

  static Term of(String lemma, WordKnowledge knowledge) {
    Map<String, Double> near = knowledge.near(lemma);
    long[] mayBeNear = new long[SIEVE];
    for (String other : near.keySet()) {
      mayBeNear[(other.hashCode() >>> 6) & (SIEVE - 1)] |= 1L << other.hashCode();
    }
    long letters = 0;
    for (int i = 0; i < lemma.length(); i++) {
      // A letter's first place sets one bit, any further one another.
      long bit = 1L << (lemma.charAt(i) & 31);
      letters |= (letters & bit) == 0 ? bit : bit << 32;
    }
    return new Term(
        lemma,
        knowledge.rarity(lemma),
        near,
        mayBeNear,
        knowledge.isOpposed(lemma),
        PRONOUNS.contains(lemma),
        Hashes.of(lemma),
        letters);
  }

  /** How near another lemma is to this one as far as is known, in [0, 1]; 0 where nothing is. */
  double nearnessTo(Term other) {
    return mayBeNear(other.lemma.hashCode()) ? near.getOrDefault(other.lemma, 0.0) : 0;
  }

  /** Whether a lemma with this hash may be near: always, where one with this hash is. */
  boolean mayBeNear(int hash) {
    return (mayBeNear[(hash >>> 6) & (SIEVE - 1)] >>> hash & 1) != 0;
  }

  /** How many letters of this lemma certainly have no like in the other. */
  int foreignTo(Term other) {
    return Long.bitCount(letters & ~other.letters);
  }
}
