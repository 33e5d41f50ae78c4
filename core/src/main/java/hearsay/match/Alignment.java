package hearsay.match;

import hearsay.match.Features.Role;
import hearsay.match.Features.Word;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Two statements with every word's nearest word on the other side: what all signals that look at
 * words read from. Swapping the sides swaps the two halves and nothing else. Not to be changed once
 * made, though its arrays could be.
 */
final class Alignment {

  /** What is left of a match for each step that a word stands below the head of its statement. */
  private static final double[] BY_STEPS = powers(0.7, 32);

  /** How well a dependency fits one between the same words the other way round. */
  private static final double TURNED = 0.6;

  private Side a;
  private Side b;

  /** Room for at least the words of either side. */
  private int[] inB = {};

  private int[] inA = {};
  private double[] nearA = {};
  private double[] nearB = {};

  /** Below 0 until asked. */
  private double coverageOfA;

  private double coverageOfB;

  /** To begin with, before anything is asked. */
  @SuppressWarnings("NullAway.Init")
  Alignment() {}

  /** Begins with no word met yet. */
  void begin(Side one, Side other) {
    a = one;
    b = other;
    coverageOfA = -1;
    coverageOfB = -1;
    if (inB.length < a.lemmas.length) {
      inB = new int[2 * a.lemmas.length];
      nearA = new double[inB.length];
    }
    if (inA.length < b.lemmas.length) {
      inA = new int[2 * b.lemmas.length];
      nearB = new double[inA.length];
    }
    Arrays.fill(inB, 0, a.lemmas.length, -1);
    Arrays.fill(nearA, 0, a.lemmas.length, 0);
    Arrays.fill(inA, 0, b.lemmas.length, -1);
    Arrays.fill(nearB, 0, b.lemmas.length, 0);
  }

  /** Says that a word of {@code a} is so near to one of {@code b}. */
  void meet(int i, int j, double near) {
    if (near > nearA[i] || (near == nearA[i] && isCloser(i, j, inB[i]))) {
      nearA[i] = near;
      inB[i] = j;
    }
    if (near > nearB[j] || (near == nearB[j] && isCloser(j, i, inA[j]))) {
      nearB[j] = near;
      inA[j] = i;
    }
  }

  /**
   * Of words that are equally near the one at the like place is taken, so that in a statement and
   * itself each word meets itself; of two as far away the earlier.
   */
  private static boolean isCloser(int place, int candidate, int taken) {
    int further = Math.abs(place - taken) - Math.abs(place - candidate);
    return taken >= 0 && (further > 0 || further == 0 && candidate < taken);
  }

  /** Aligns two statements with nothing else at hand. */
  static Alignment of(Features a, Features b, ToDoubleFunction<Word> weight) {
    Sides sides = Sides.of(List.of(a, b), weight);
    return sides.align(sides.aligner(), 0, 1);
  }

  /** One side as it was made ready. */
  Side sideA() {
    return a;
  }

  /** The other side as it was made ready. */
  Side sideB() {
    return b;
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

  /** What share of {@code a}'s weight has a near word in {@code b}, in [0, 1]; 0 without words. */
  double coverageOfA() {
    if (coverageOfA < 0) {
      coverageOfA = coverage(a, nearA);
    }
    return coverageOfA;
  }

  /** What share of {@code b}'s weight has a near word in {@code a}. */
  double coverageOfB() {
    if (coverageOfB < 0) {
      coverageOfB = coverage(b, nearB);
    }
    return coverageOfB;
  }

  private static double coverage(Side side, double[] near) {
    double met = 0;
    for (int i = 0; i < side.weights.length; i++) {
      met += side.weights[i] * near[i];
    }
    return side.total == 0 ? 0 : Math.min(1, met / side.total);
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
    for (long edge : one.edges) {
      int head = Side.head(edge);
      int dependent = Side.dependent(edge);
      double w = one.weights[head] + one.weights[dependent];
      all += w;
      if (to[head] >= 0 && to[dependent] >= 0) {
        double best = fit(Side.role(edge), other, to[head], to[dependent]);
        met += w * best * Math.sqrt(near[head] * near[dependent]);
      }
    }
    return all == 0 ? -1 : Math.min(1, met / all);
  }

  /** How well the dependencies between two words fit one with a role. */
  private static double fit(Role role, Side other, int head, int dependent) {
    long same = Side.ends(head, dependent);
    long turned = Side.ends(dependent, head);
    double best = 0;
    for (long edge : other.edges) {
      long ends = Side.ends(edge);
      if (ends == same) {
        best = Math.max(best, fit(role, Side.role(edge)));
      } else if (ends == turned) {
        best = Math.max(best, TURNED);
      }
    }
    return best;
  }

  /** How far what {@code a} is about to say is also what {@code b} is about to say, in [0, 1]. */
  double headOfA() {
    return head(a.depths, b.depths, inB, nearA);
  }

  /** How far what {@code b} is about to say is also what {@code a} is about to say, in [0, 1]. */
  double headOfB() {
    return head(b.depths, a.depths, inA, nearB);
  }

  private static double head(byte[] one, byte[] other, int[] to, double[] near) {
    double best = 0;
    for (int i = 0; i < one.length; i++) {
      if (to[i] >= 0) {
        int below = one[i] + other[to[i]];
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
