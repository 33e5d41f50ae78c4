package hearsay.match;

import hearsay.match.Features.Word;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** How near two words are. Stateless. */
final class Nearness {

  /** Below this two names are different names: the usual bound for Jaro-Winkler on surnames. */
  private static final double SAME_NAME = 0.92;

  /** How near two words are that begin alike, such as a country and its people. */
  static final double LIKE_BEGINNING = 0.8;

  /** So many letters must be the same to begin alike. */
  static final int BEGINNING = 5;

  /** Shorter names are compared whole only. */
  private static final int SHORTEST = 4;

  private static final JaroWinklerSimilarity NAME_SIMILARITY = new JaroWinklerSimilarity();

  private Nearness() {}

  /** How near two words are, in [0, 1]; 1 for the same lemma or source. Symmetric. */
  static double of(Word one, Word other) {
    Term a = one.term();
    Term b = other.term();
    if (one.key().equals(other.key())) {
      return 1;
    }
    if (one.onlyStandsForSource() || other.onlyStandsForSource()) {
      // My "I" is not your "I".
      return 0;
    }
    if (a.lemma().equals(b.lemma())) {
      return 1;
    }
    double known = a.nearnessTo(b);
    if (known > 0) {
      return known;
    }
    double alike = one.name() && other.name() ? ofNames(a, b) : 0;
    return alike > 0 ? alike : beginAlike(a.lemma(), b.lemma()) ? LIKE_BEGINNING : 0;
  }

  /** Whether two words are likely of one stem: the shorter nearly begins the longer. */
  static boolean beginAlike(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    int longer = Math.max(one.length(), other.length());
    int prefix = commonPrefix(one, other);
    return prefix >= BEGINNING && prefix >= shorter - 1 && longer - prefix <= 4;
  }

  private static double ofNames(Term a, Term b) {
    if (Math.min(a.lemma().length(), b.lemma().length()) < SHORTEST || !canBeAlike(a, b)) {
      return 0;
    }
    double alike = NAME_SIMILARITY.apply(a.lemma(), b.lemma());
    return alike >= SAME_NAME ? alike : 0;
  }

  /**
   * Whether two names may reach {@link #SAME_NAME}, by a bound: letters that only one has cannot
   * match, and the Winkler part adds at most a tenth of what is missing for each of the first four
   * letters that agree.
   */
  private static boolean canBeAlike(Term a, Term b) {
    double ofA = 1 - (double) a.foreignTo(b) / a.lemma().length();
    double ofB = 1 - (double) b.foreignTo(a) / b.lemma().length();
    double jaro = (ofA + ofB + 1) / 3;
    int prefix = Math.min(4, commonPrefix(a.lemma(), b.lemma()));
    return jaro + 0.1 * prefix * (1 - jaro) >= SAME_NAME - 1e-9;
  }

  private static int commonPrefix(String one, String other) {
    int i = 0;
    while (i < one.length() && i < other.length() && one.charAt(i) == other.charAt(i)) {
      i++;
    }
    return i;
  }
}
