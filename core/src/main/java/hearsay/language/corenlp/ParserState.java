package hearsay.language.corenlp;

import java.util.Arrays;

/**
 * How far a sentence is parsed: a stack, what is still to come, and the arcs so far (Nivre 2004,
 * "Incrementality in deterministic dependency parsing", arc-standard). Node 0 is the root above all
 * tokens, nodes from 1 are the tokens. Not thread-safe.
 */
final class ParserState {

  /** A node that is not there. */
  static final int NONE = -1;

  /** Places that the parser looks at. */
  static final int PLACES = 18;

  /** The first of the places that hold children, whose relation counts too. */
  static final int FIRST_CHILD_PLACE = 6;

  private final int[] stack;
  private final int[] heads;
  private final int[] labels;
  // The outermost two children on each side. An arc always adds the outermost.
  private final int[] left;
  private final int[] left2;
  private final int[] right;
  private final int[] right2;
  private int height;
  private int next;

  ParserState(int tokens) {
    int nodes = tokens + 1;
    this.stack = new int[nodes];
    this.heads = nothing(nodes);
    this.labels = nothing(nodes);
    this.left = nothing(nodes);
    this.left2 = nothing(nodes);
    this.right = nothing(nodes);
    this.right2 = nothing(nodes);
    this.height = 1;
    this.next = 1;
  }

  private static int[] nothing(int nodes) {
    int[] none = new int[nodes];
    Arrays.fill(none, NONE);
    return none;
  }

  boolean isDone() {
    return height == 1 && next == stack.length;
  }

  boolean canShift() {
    return next < stack.length;
  }

  /** Whether there are two tokens to put an arc between. */
  boolean canJoin() {
    return height > 2;
  }

  void shift() {
    stack[height++] = next++;
  }

  /** The second of the stack becomes a child of the first. */
  void leftArc(int label) {
    int head = stack[height - 1];
    int child = stack[height - 2];
    attach(child, head, label);
    left2[head] = left[head];
    left[head] = child;
    stack[height - 2] = head;
    height--;
  }

  /** The first of the stack becomes a child of the second. */
  void rightArc(int label) {
    int head = stack[height - 2];
    int child = stack[height - 1];
    attach(child, head, label);
    right2[head] = right[head];
    right[head] = child;
    height--;
  }

  private void attach(int child, int head, int label) {
    heads[child] = head;
    labels[child] = label;
  }

  /** The head of a node; 0 is the root. */
  int head(int node) {
    return heads[node];
  }

  /** The relation of a node that has a head. */
  int label(int node) {
    return labels[node];
  }

  /**
   * The nodes at the places: the stack's third, second and first, the next three tokens, then for
   * the stack's first and second their outermost left and right child, the second outermost ones,
   * and the outermost child's own outermost on each side.
   *
   * @param places set to them, {@link #NONE} where there is none
   */
  void places(int[] places) {
    for (int i = 0; i < 3; i++) {
      places[i] = fromTop(2 - i);
      places[3 + i] = next + i < stack.length ? next + i : NONE;
    }
    for (int i = 0; i < 2; i++) {
      int node = fromTop(i);
      int at = FIRST_CHILD_PLACE + 6 * i;
      places[at] = of(left, node);
      places[at + 1] = of(right, node);
      places[at + 2] = of(left2, node);
      places[at + 3] = of(right2, node);
      places[at + 4] = of(left, of(left, node));
      places[at + 5] = of(right, of(right, node));
    }
  }

  private int fromTop(int depth) {
    return depth < height ? stack[height - 1 - depth] : NONE;
  }

  private static int of(int[] children, int node) {
    return node < 0 ? NONE : children[node];
  }
}
