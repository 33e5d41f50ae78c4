package hearsay.language;

import java.util.Arrays;

/**
 * How far the parse of one sentence has come, in the arc-hybrid transition system (Kuhlmann,
 * Gómez-Rodríguez and Satta 2011): a stack with the root at its bottom, the words still to come,
 * and the arcs found so far. A word leaves the stack when it gets its head: the first word to come
 * ({@link #LEFT}), or the word below it ({@link #RIGHT}). Only the last word left becomes a root,
 * so every sentence ends with a projective tree of one root after exactly two moves a word.
 *
 * <p>Words are numbered from 0; {@link #none()} and {@link #root()} are two more places, so that
 * tables over words can be read without asking whether there is one.
 */
final class ArcHybridState {

  /** The first word to come goes onto the stack. */
  static final int SHIFT = 0;

  /** The top of the stack gets the first word to come as its head. */
  static final int LEFT = 1;

  /** The top of the stack gets the word below it as its head. */
  static final int RIGHT = 2;

  private final int words;
  private final int[] stack;
  private int size = 1;
  private int front;
  private final int[] heads;
  private final int[] relations;
  private final int[] left;
  private final int[] left2;
  private final int[] right;
  private final int[] right2;

  ArcHybridState(int words) {
    this.words = words;
    stack = new int[words + 1];
    stack[0] = root();
    heads = new int[words];
    relations = new int[words + 2];
    left = places();
    left2 = places();
    right = places();
    right2 = places();
  }

  private int[] places() {
    int[] places = new int[words + 2];
    Arrays.fill(places, none());
    return places;
  }

  /** The place that stands for no word. */
  int none() {
    return words;
  }

  /** The place above all words, at the bottom of the stack. */
  int root() {
    return words + 1;
  }

  int words() {
    return words;
  }

  boolean isFinal() {
    return front == words && size == 1;
  }

  /** Whether only one move may be made, and with one relation: the first shift, the last arc. */
  boolean isForced() {
    return size == 1 || size == 2 && front == words;
  }

  /** Whether the move may be made; in a state that is not final at least one may. */
  boolean allows(int move) {
    return switch (move) {
      case SHIFT -> front < words;
      case LEFT -> front < words && size > 1;
      default -> size > 2 || size == 2 && front == words;
    };
  }

  /**
   * Makes a move that is allowed.
   *
   * @param relation of the word that gets its head, without meaning for {@link #SHIFT}
   */
  void move(int move, int relation) {
    if (move == SHIFT) {
      stack[size++] = front++;
      return;
    }
    int word = stack[--size];
    relations[word] = relation;
    if (move == LEFT) {
      heads[word] = front;
      left2[front] = left[front];
      left[front] = word;
    } else {
      int head = stack[size - 1];
      heads[word] = head;
      right2[head] = right[head];
      right[head] = word;
    }
  }

  /** The word {@code depth} below the top of the stack, or the root, or none. */
  int stack(int depth) {
    return depth < size ? stack[size - 1 - depth] : none();
  }

  /** Number of places on the stack, the root with them. */
  int depth() {
    return size;
  }

  /** The word to come in {@code distance} moves, or none. */
  int next(int distance) {
    return Math.min(front + distance, words);
  }

  /** The outermost dependent found so far on the left, or none. */
  int left(int word) {
    return left[word];
  }

  /** The one found before {@link #left}, or none. */
  int left2(int word) {
    return left2[word];
  }

  /** The outermost dependent found so far on the right, or none. */
  int right(int word) {
    return right[word];
  }

  /** The one found before {@link #right}, or none. */
  int right2(int word) {
    return right2[word];
  }

  /** Relation of a word to its head, 0 where it has none yet. */
  int relation(int word) {
    return relations[word];
  }

  /** The head of a word that has left the stack: a word, or the root. */
  int head(int word) {
    return heads[word];
  }
}
