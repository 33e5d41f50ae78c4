package hearsay.match;

import hearsay.match.Features.Role;
import hearsay.match.Features.Word;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * Two statements with every word's nearest word on the other side: what all signals that look at
 * words read from. Swapping the sides swaps the two halves and nothing else. Not to be changed once
 * made, though its arrays could be.
 */
final class Alignment {

  /** Below this two names are different names: the usual bound for Jaro-Winkler on surnames. */
  private static final double SAME_NAME = 0.92;

  /** How near two words are that begin alike, such as a country and its people. */
  private static final double LIKE_BEGINNING = 0.8;

  /** Shorter words are compared whole only. */
  private static final int SHORTEST = 4;

  /** What is left of a match for each step that a word stands below the head of its statement. */
  private static final double[] BY_STEPS = powers(0.7, 32);

  /** How well a dependency fits one between the same words the other way round. */
  private static final double TURNED = 0.6;

  private static final JaroWinklerSimilarity NAME_SIMILARITY = new JaroWinklerSimilarity();

  private final Side a;
  private final Side b;
  private final int[] inB;
  private final int[] inA;
  private final double[] nearA;
  private final double[] nearB;
  private final double coverageOfA;
  private final double coverageOfB;

  private Alignment(Side a, Side b) {
    this.a = a;
    this.b = b;
    this.inB = new int[a.words.length];
    this.inA = new int[b.words.length];
    this.nearA = new double[inB.length];
    this.nearB = new double[inA.length];
    Arrays.fill(inB, -1);
    Arrays.fill(inA, -1);
    align();
    this.coverageOfA = coverage(a.weights, nearA);
    this.coverageOfB = coverage(b.weights, nearB);
  }

  private void align() {
    for (int i = 0; i < inB.length; i++) {
      int from = a.mayMeet(i, b) ? a.next(i, b, 0) : inA.length;
      for (int j = from; j < inA.length; j = a.next(i, b, j + 1)) {
        double near = nearness(a.words[i], b.words[j]);
        if (near > nearA[i] || (near == nearA[i] && isCloser(i, j, inB[i]))) {
          nearA[i] = near;
          inB[i] = j;
        }
        if (near > nearB[j] || (near == nearB[j] && isCloser(j, i, inA[j]))) {
          nearB[j] = near;
          inA[j] = i;
        }
      }
    }
  }

  /**
   * Of words that are equally near the one at the like place is taken, so that in a statement and
   * itself each word meets itself.
   */
  private static boolean isCloser(int place, int candidate, int taken) {
    return taken >= 0 && Math.abs(place - candidate) < Math.abs(place - taken);
  }

  /** Aligns two statements. */
  static Alignment of(
      Features a, Features b, WordKnowledge knowledge, ToDoubleFunction<Word> weight) {
    return of(Side.of(a, weight), Side.of(b, weight));
  }

  /** Aligns two statements made ready. Costs the product of their numbers of words. */
  static Alignment of(Side a, Side b) {
    return new Alignment(a, b);
  }

  /** One side. */
  Features a() {
    return a.features;
  }

  /** The other side. */
  Features b() {
    return b.features;
  }

  /** For each word of {@code a} the place of its nearest word in {@code b}, -1 where none is. */
  int[] inB() {
    return inB;
  }

  /** For each word of {@code b} the place of its nearest word in {@code a}, -1 where none is. */
  int[] inA() {
    return inA;
  }

  /** For each word of {@code a} how near its nearest word is, in [0, 1]. */
  double[] nearA() {
    return nearA;
  }

  /** For each word of {@code b} how near its nearest word is, in [0, 1]. */
  double[] nearB() {
    return nearB;
  }

  /** How near two words are, in [0, 1]; 1 for the same lemma or source. Symmetric. */
  @SuppressWarnings("ReferenceEquality") // Terms are shared: the cheap question comes first.
  static double nearness(Word one, Word other) {
    Term a = one.term();
    Term b = other.term();
    if (one.key().equals(other.key()) || a.lemma().equals(b.lemma())) {
      return 1;
    }
    double known = a.nearnessTo(b);
    if (known > 0) {
      return known;
    }
    int shorter = Math.min(a.lemma().length(), b.lemma().length());
    if (shorter < SHORTEST) {
      return 0;
    }
    int prefix = commonPrefix(a.lemma(), b.lemma());
    if (one.name() && other.name() && canBeAlike(a, b, prefix)) {
      double alike = NAME_SIMILARITY.apply(a.lemma(), b.lemma());
      if (alike >= SAME_NAME) {
        return alike;
      }
    }
    int longer = Math.max(a.lemma().length(), b.lemma().length());
    return prefix >= 5 && prefix >= shorter - 1 && longer - prefix <= 4 ? LIKE_BEGINNING : 0;
  }

  /**
   * Whether two names may reach {@link #SAME_NAME}, by a bound: letters that only one has cannot
   * match, and the Winkler part adds at most a tenth of what is missing for each of the first four
   * letters that agree.
   */
  private static boolean canBeAlike(Term a, Term b, int prefix) {
    double ofA = 1 - (double) a.foreignTo(b) / a.lemma().length();
    double ofB = 1 - (double) b.foreignTo(a) / b.lemma().length();
    double jaro = (ofA + ofB + 1) / 3;
    return jaro + 0.1 * Math.min(4, prefix) * (1 - jaro) >= SAME_NAME - 1e-9;
  }

  private static int commonPrefix(String one, String other) {
    int i = 0;
    while (i < one.length() && i < other.length() && one.charAt(i) == other.charAt(i)) {
      i++;
    }
    return i;
  }

  /** What share of {@code a}'s weight has a near word in {@code b}, in [0, 1]; 0 without words. */
  double coverageOfA() {
    return coverageOfA;
  }

  /** What share of {@code b}'s weight has a near word in {@code a}. */
  double coverageOfB() {
    return coverageOfB;
  }

  private static double coverage(double[] weights, double[] near) {
    double all = 0;
    double met = 0;
    for (int i = 0; i < near.length; i++) {
      double w = weights[i];
      all += w;
      met += w * near[i];
    }
    return all == 0 ? 0 : Math.min(1, met / all);
  }

  /** How far dependencies of {@code a} are met by dependencies of {@code b}, -1 without any. */
  double edgesOfA() {
    return edges(a, b, inB, nearA);
  }

  /** How far dependencies of {@code b} are met by dependencies of {@code a}, -1 without any. */
  double edgesOfB() {
    return edges(b, a, inA, nearB);
  }

  private static double edges(Side one, Side other, int[] to, double[] near) {
    double all = 0;
    double met = 0;
    for (int i = 0; i < one.heads.length; i++) {
      int head = one.heads[i];
      int dependent = one.dependents[i];
      double w = one.weights[head] + one.weights[dependent];
      all += w;
      if (to[head] >= 0 && to[dependent] >= 0) {
        double best = fit(one.roles[i], other, to[head], to[dependent]);
        met += w * best * Math.sqrt(near[head] * near[dependent]);
      }
    }
    return all == 0 ? -1 : Math.min(1, met / all);
  }

  /** How well the dependencies between two words fit one with a role. */
  private static double fit(Role role, Side other, int head, int dependent) {
    double best = 0;
    for (int i = 0; i < other.heads.length; i++) {
      if (other.heads[i] == head && other.dependents[i] == dependent) {
        best = Math.max(best, fit(role, other.roles[i]));
      } else if (other.heads[i] == dependent && other.dependents[i] == head) {
        best = Math.max(best, TURNED);
      }
    }
    return best;
  }

  /** How far what {@code a} is about to say is also what {@code b} is about to say, in [0, 1]. */
  double headOfA() {
    return head(a.words, b.words, inB, nearA);
  }

  /** How far what {@code b} is about to say is also what {@code a} is about to say, in [0, 1]. */
  double headOfB() {
    return head(b.words, a.words, inA, nearB);
  }

  private static double head(Word[] one, Word[] other, int[] to, double[] near) {
    double best = 0;
    for (int i = 0; i < near.length; i++) {
      if (to[i] >= 0) {
        int below = one[i].depth() + other[to[i]].depth();
        best = Math.max(best, near[i] * BY_STEPS[Math.min(below, BY_STEPS.length - 1)]);
      }
    }
    return best;
  }

  private static double fit(Role one, Role other) {
    if (one == other) {
      return 1;
    }
    boolean swapped =
        (one == Role.SUBJECT && other == Role.OBJECT)
            || (one == Role.OBJECT && other == Role.SUBJECT);
    return swapped ? 0.2 : 0.8;
  }

  private static double[] powers(double base, int size) {
    double[] powers = new double[size];
    for (int i = 0; i < size; i++) {
      powers[i] = Math.pow(base, i);
    }
    return powers;
  }
}
