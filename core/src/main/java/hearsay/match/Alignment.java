package hearsay.match;

import hearsay.match.Features.Edge;
import hearsay.match.Features.Role;
import hearsay.match.Features.Word;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * Two statements with every word's nearest word on the other side: what all signals that look at
 * words read from. Swapping the sides swaps the two halves and nothing else.
 *
 * @param a one side
 * @param b the other side
 * @param inB for each word of {@code a} the place of its nearest word in {@code b}, -1 where none
 *     is near
 * @param nearA how near that word is, in [0, 1]
 * @param inA for each word of {@code b} the place of its nearest word in {@code a}
 * @param nearB how near that word is
 * @param weight what a word counts: the rarer the more
 */
record Alignment(
    Features a,
    Features b,
    int[] inB,
    double[] nearA,
    int[] inA,
    double[] nearB,
    ToDoubleFunction<Word> weight) {

  /** Below this two names are different names: the usual bound for Jaro-Winkler on surnames. */
  private static final double SAME_NAME = 0.92;

  /** How near two words are that begin alike, such as a country and its people. */
  private static final double LIKE_BEGINNING = 0.8;

  /** What is left of a match for each step that a word stands below the head of its statement. */
  private static final double PER_STEP = 0.7;

  private static final JaroWinklerSimilarity NAME_SIMILARITY = new JaroWinklerSimilarity();

  /** Aligns two statements. Costs the product of their numbers of words. */
  static Alignment of(
      Features a, Features b, WordKnowledge knowledge, ToDoubleFunction<Word> weight) {
    List<Word> left = a.words();
    List<Word> right = b.words();
    int[] inB = new int[left.size()];
    int[] inA = new int[right.size()];
    double[] nearA = new double[left.size()];
    double[] nearB = new double[right.size()];
    Arrays.fill(inB, -1);
    Arrays.fill(inA, -1);
    for (int i = 0; i < left.size(); i++) {
      for (int j = 0; j < right.size(); j++) {
        double near = nearness(left.get(i), right.get(j), knowledge);
        if (near > nearA[i]) {
          nearA[i] = near;
          inB[i] = j;
        }
        if (near > nearB[j]) {
          nearB[j] = near;
          inA[j] = i;
        }
      }
    }
    return new Alignment(a, b, inB, nearA, inA, nearB, weight);
  }

  /** How near two words are, in [0, 1]; 1 for the same lemma or source. Symmetric. */
  static double nearness(Word one, Word other, WordKnowledge knowledge) {
    if (one.key().equals(other.key()) || one.lemma().equals(other.lemma())) {
      return 1;
    }
    double known = knowledge.nearness(one.lemma(), other.lemma());
    if (known > 0) {
      return known;
    }
    int shorter = Math.min(one.lemma().length(), other.lemma().length());
    int longer = Math.max(one.lemma().length(), other.lemma().length());
    if (shorter < 4) {
      return 0;
    }
    if (one.name() && other.name()) {
      double alike = NAME_SIMILARITY.apply(one.lemma(), other.lemma());
      if (alike >= SAME_NAME) {
        return alike;
      }
    }
    int prefix = commonPrefix(one.lemma(), other.lemma());
    return prefix >= 5 && prefix >= shorter - 1 && longer - prefix <= 4 ? LIKE_BEGINNING : 0;
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
    return coverage(a.words(), nearA);
  }

  /** What share of {@code b}'s weight has a near word in {@code a}. */
  double coverageOfB() {
    return coverage(b.words(), nearB);
  }

  private double coverage(List<Word> words, double[] near) {
    double all = 0;
    double met = 0;
    for (int i = 0; i < near.length; i++) {
      double w = weight.applyAsDouble(words.get(i));
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

  private double edges(Features one, Features other, int[] to, double[] near) {
    double all = 0;
    double met = 0;
    for (Edge edge : one.edges()) {
      double w =
          weight.applyAsDouble(one.words().get(edge.head()))
              + weight.applyAsDouble(one.words().get(edge.dependent()));
      all += w;
      int head = to[edge.head()];
      int dependent = to[edge.dependent()];
      double best = 0;
      if (head >= 0 && dependent >= 0) {
        for (Edge candidate : other.edges()) {
          if (candidate.head() == head && candidate.dependent() == dependent) {
            best = Math.max(best, fit(edge.role(), candidate.role()));
          } else if (candidate.head() == dependent && candidate.dependent() == head) {
            best = Math.max(best, 0.6);
          }
        }
      }
      met += w * best * Math.sqrt(near[edge.head()] * near[edge.dependent()]);
    }
    return all == 0 ? -1 : Math.min(1, met / all);
  }

  /** How far what {@code a} is about to say is also what {@code b} is about to say, in [0, 1]. */
  double headOfA() {
    return head(a, b, inB, nearA);
  }

  /** How far what {@code b} is about to say is also what {@code a} is about to say, in [0, 1]. */
  double headOfB() {
    return head(b, a, inA, nearB);
  }

  private static double head(Features one, Features other, int[] to, double[] near) {
    double best = 0;
    for (int i = 0; i < near.length; i++) {
      if (to[i] >= 0) {
        int below = one.words().get(i).depth() + other.words().get(to[i]).depth();
        best = Math.max(best, near[i] * Math.pow(PER_STEP, below));
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
}
