package hearsay.match;

import hearsay.match.Features.Edge;
import hearsay.match.Features.Role;
import hearsay.match.Features.Word;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * One statement made ready to be aligned with many: what most pairs of words are told apart by,
 * side by side in arrays, since following references is what aligning would spend its time on. Not
 * to be changed once made, though its arrays could be. Takes some 60 bytes for each word.
 */
final class Side {

  /** Words shorter than this do not begin alike. */
  private static final int BEGINNING = 5;

  final Features features;
  final Word[] words;

  /** What each word counts. */
  final double[] weights;

  /** Hashes: words with another lemma and another key are not the same. */
  private final int[] lemmas;

  private final int[] keys;

  /** Hashes of the first letters; 0 for a word too short. */
  private final int[] beginnings;

  /** A bit for each lemma that is near. */
  private final long[] near;

  /** See {@link Term#letters}; 0 for a word that is no name. */
  private final long[] letters;

  /** A bit for each lemma, key and beginning, so that most words are seen to meet none at all. */
  private long anyLemma;

  private long anyKey;
  private long anyBeginning;
  private boolean anyName;

  /** Head and dependent of each edge, as places of words, and role. */
  final int[] heads;

  final int[] dependents;
  final Role[] roles;

  private Side(Features features, double[] weights) {
    this.features = features;
    this.weights = weights;
    this.words = features.words().toArray(Word[]::new);
    this.lemmas = new int[words.length];
    this.keys = new int[words.length];
    this.beginnings = new int[words.length];
    this.near = new long[words.length];
    this.letters = new long[words.length];
    for (int i = 0; i < words.length; i++) {
      Term term = words[i].term();
      lemmas[i] = term.lemma().hashCode();
      keys[i] = words[i].key().hashCode();
      beginnings[i] = term.beginning(BEGINNING);
      near[i] = term.anyNear();
      letters[i] = words[i].name() ? term.letters() : 0;
      anyLemma |= 1L << lemmas[i];
      anyKey |= 1L << keys[i];
      anyBeginning |= beginnings[i] == 0 ? 0 : 1L << (beginnings[i] >>> 1);
      anyName |= words[i].name();
    }
    List<Edge> edges = features.edges();
    this.heads = new int[edges.size()];
    this.dependents = new int[heads.length];
    this.roles = new Role[heads.length];
    for (int i = 0; i < heads.length; i++) {
      heads[i] = edges.get(i).head();
      dependents[i] = edges.get(i).dependent();
      roles[i] = edges.get(i).role();
    }
  }

  static Side of(Features features, ToDoubleFunction<Word> weight) {
    double[] weights = new double[features.words().size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = weight.applyAsDouble(features.words().get(i));
    }
    return new Side(features, weights);
  }

  /** Whether a word of this statement may be near to any of another's; most are not. */
  boolean mayMeet(int word, Side other) {
    return (other.anyLemma >>> lemmas[word] & 1) != 0
        || (other.anyKey >>> keys[word] & 1) != 0
        || beginnings[word] != 0 && (other.anyBeginning >>> (beginnings[word] >>> 1) & 1) != 0
        || other.anyName && letters[word] != 0
        || (other.anyLemma & near[word]) != 0;
  }

  /**
   * The first word of another statement, from a place on, that one of this statement's may be near
   * to; the number of its words where there is none. A word passed over is not near.
   */
  int next(int word, Side other, int from) {
    int lemma = lemmas[word];
    int key = keys[word];
    int beginning = beginnings[word];
    long nearBits = near[word];
    Term term = words[word].term();
    int j = from;
    while (j < other.lemmas.length
        && lemma != other.lemmas[j]
        && key != other.keys[j]
        && (beginning == 0 || beginning != other.beginnings[j])
        && ((nearBits >>> other.lemmas[j] & 1) == 0 || !term.mayBeNear(other.lemmas[j]))
        && !mayBeAlike(word, other, j)) {
      j++;
    }
    return j;
  }

  /**
   * Whether two names may be alike enough to be one, by the letters that only one of them has: the
   * bound of {@link Alignment} with four letters in common at the beginning, in whole numbers.
   */
  private boolean mayBeAlike(int word, Side other, int there) {
    long one = letters[word];
    long two = other.letters[there];
    if (one == 0 || two == 0) {
      return false;
    }
    int length = words[word].lemma().length();
    int lengthThere = other.words[there].lemma().length();
    int foreign = Long.bitCount(one & ~two) * lengthThere + Long.bitCount(two & ~one) * length;
    return 5 * foreign <= 2 * length * lengthThere;
  }
}
