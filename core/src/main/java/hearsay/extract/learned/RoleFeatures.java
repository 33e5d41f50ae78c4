package hearsay.extract.learned;

/**
 * What tells whether a token belongs to the source or the content of a given cue: where it stands
 * to the cue in the text, in the quotation marks and in the tree.
 */
final class RoleFeatures {

  private static final int MAX_PATH = 5;

  /** As many tokens as may stand between a cue and what it quotes. */
  private static final int NEAR = 12;

  private final TokenTable t;
  private final int from;
  private final int to;
  private final int cueFrom;
  private final int cueTo;
  private final int cueHead;
  private final String cueLemma;
  private final String cueTag;

  /** Path from the cue's head to each token of the window, and the first step of it. */
  private final String[] path;

  private final String[] step;
  private final int[] stepChild;

  private final boolean[] otherCue;

  /** Which of the places around the cue hold a quotation, a bit for each. */
  private final int quotations;

  private RoleFeatures(TokenTable t, int from, int to, int cueFrom, int cueTo, boolean[] anyCue) {
    this.t = t;
    this.from = from;
    this.to = to;
    this.cueFrom = cueFrom;
    this.cueTo = cueTo;
    this.cueHead = head(t, cueFrom, cueTo);
    this.cueLemma = t.lemmas[cueHead];
    this.cueTag = t.tags[cueHead];
    this.otherCue = anyCue;
    path = new String[to - from];
    step = new String[to - from];
    stepChild = new int[to - from];
    quotations = quotationsAround();
    walk();
  }

  /**
   * Whether a quotation ends shortly before the cue, one begins shortly after it, one ends the
   * sentence before, one begins the sentence after: where somebody is quoted, the rest is rarely
   * content.
   */
  private int quotationsAround() {
    int bits = 0;
    for (int d = 1; d <= NEAR && cueFrom - d >= from; d++) {
      if (t.quote[cueFrom - d] == TokenTable.CLOSING) {
        bits |= speechEnds(cueFrom - d) ? 1 : 2;
        break;
      }
    }
    for (int d = 0; d < NEAR && cueTo + d < to; d++) {
      if (t.quote[cueTo + d] == TokenTable.OPENING) {
        String before = t.words[cueTo + d - 1];
        bits |= before.equals(",") || before.equals(":") || d == 0 ? 4 : 8;
        break;
      }
    }
    int end = t.end(cueHead);
    if (end < to && t.quote[end] == TokenTable.OPENING) {
      bits |= 16;
    }
    return bits;
  }

  /** Whether the quotation that closes at {@code i} ends like a sentence or clause. */
  private boolean speechEnds(int i) {
    return i > from && ",.?!".contains(t.words[i - 1]);
  }

  static ChainModel.Observations of(
      TokenTable t, int from, int to, int cueFrom, int cueTo, boolean[] anyCue) {
    return new RoleFeatures(t, from, to, cueFrom, cueTo, anyCue).observations();
  }

  /**
   * The token of the cue that governs the others: the last verb, else the one headed from outside.
   */
  static int head(TokenTable t, int cueFrom, int cueTo) {
    for (int i = cueFrom; i < cueTo; i++) {
      int head = t.heads[i];
      if (head < cueFrom || head >= cueTo) {
        if (!t.relations[i].equals("punct") && !t.relations[i].startsWith("aux")) {
          return i;
        }
      }
    }
    return cueFrom;
  }

  /** Breadth first from the cue's head, up and down the tree. */
  private void walk() {
    int[] queue = new int[to - from];
    int first = 0;
    int last = 0;
    path[cueHead - from] = "";
    step[cueHead - from] = "";
    stepChild[cueHead - from] = cueHead;
    queue[last++] = cueHead;
    while (first < last) {
      int at = queue[first++];
      String here = path[at - from];
      for (int child : t.children[at]) {
        if (child >= from && child < to && path[child - from] == null) {
          visit(child, at, here, "v" + t.relations[child]);
          queue[last++] = child;
        }
      }
      int head = t.heads[at];
      if (head >= from && head < to && path[head - from] == null) {
        visit(head, at, here, "^" + t.relations[at]);
        queue[last++] = head;
      }
    }
  }

  private void visit(int token, int from, String here, String edge) {
    int i = token - this.from;
    boolean full = here.length() > 6 * MAX_PATH;
    path[i] = full ? here : here + edge;
    boolean firstStep = from == cueHead;
    step[i] = firstStep ? edge : step[from - this.from];
    // Up and then down again: the first step down matters as much.
    if (step[from - this.from].startsWith("^")
        && !step[from - this.from].contains("v")
        && !firstStep) {
      step[i] = edge.startsWith("v") ? step[from - this.from] + edge : "^" + step[from - this.from];
    }
    stepChild[i] =
        firstStep || !step[i].equals(step[from - this.from]) ? token : stepChild[from - this.from];
  }

  private ChainModel.Observations observations() {
    int[][] features = new int[to - from][];
    int[][] edges = new int[to - from][];
    int[] commas = counts(",");
    int[] marks = quoteCounts();
    int[] verbs = verbCounts();
    Features out = new Features();
    for (int i = from; i < to; i++) {
      place(i, commas, marks, verbs, out);
      words(i, out);
      tree(i, out);
      features[i - from] = out.take();
      boundary(i, out);
      edges[i - from] = out.take();
    }
    return new ChainModel.Observations(features, edges);
  }

  private boolean inCue(int i) {
    return i >= cueFrom && i < cueTo;
  }

  private int side(int i) {
    int sentence = t.sentenceOf[i] - t.sentenceOf[cueHead];
    int side = inCue(i) ? 0 : i < cueFrom ? 1 : 2;
    return side + 3 * (sentence == 0 ? 0 : sentence < 0 ? 1 : 2);
  }

  private int distance(int i) {
    int d = i < cueFrom ? cueFrom - i : i >= cueTo ? i - cueTo + 1 : 0;
    return d <= 4 ? d : d <= 6 ? 5 : d <= 10 ? 6 : d <= 16 ? 7 : d <= 25 ? 8 : 9;
  }

  /** How many commas stand between the cue and each token. */
  private int[] counts(String word) {
    int[] counts = new int[to - from];
    for (int i = cueFrom - 1; i >= from; i--) {
      counts[i - from] =
          (i + 1 < cueFrom ? counts[i + 1 - from] : 0) + (t.words[i].equals(word) ? 1 : 0);
    }
    for (int i = cueTo; i < to; i++) {
      counts[i - from] = (i > cueTo ? counts[i - 1 - from] : 0) + (t.words[i].equals(word) ? 1 : 0);
    }
    return counts;
  }

  private int[] quoteCounts() {
    int[] counts = new int[to - from];
    for (int i = cueFrom - 1; i >= from; i--) {
      counts[i - from] =
          (i + 1 < cueFrom ? counts[i + 1 - from] : 0) + (t.quote[i] >= TokenTable.OPENING ? 1 : 0);
    }
    for (int i = cueTo; i < to; i++) {
      counts[i - from] =
          (i > cueTo ? counts[i - 1 - from] : 0) + (t.quote[i] >= TokenTable.OPENING ? 1 : 0);
    }
    return counts;
  }

  private int[] verbCounts() {
    int[] counts = new int[to - from];
    for (int i = cueFrom - 1; i >= from; i--) {
      counts[i - from] =
          (i + 1 < cueFrom ? counts[i + 1 - from] : 0) + (t.tags[i].startsWith("VB") ? 1 : 0);
    }
    for (int i = cueTo; i < to; i++) {
      counts[i - from] =
          (i > cueTo ? counts[i - 1 - from] : 0) + (t.tags[i].startsWith("VB") ? 1 : 0);
    }
    return counts;
  }

  private void place(int i, int[] commas, int[] marks, int[] verbs, Features out) {
    int side = side(i);
    int distance = distance(i);
    int quote = t.quote[i];
    int comma = Math.min(3, commas[i - from]);
    int mark = Math.min(4, marks[i - from]);
    int verb = Math.min(3, verbs[i - from]);
    out.add(0, 0);
    out.add(1, side, distance);
    out.add(2, cueLemma, side);
    out.add(3, side * 10 + quote, mark);
    out.add(4, side * 10 + quote, comma);
    out.add(5, cueLemma, side * 10 + quote);
    out.add(6, cueTag, side * 100 + quote * 10 + mark);
    out.add(7, cueTag, side * 100 + comma * 10 + verb);
    out.add(8, side * 10 + verb, distance);
    out.add(9, inCue(i) ? 1 : otherCue[i] ? 2 : 0, side);
    out.add(10, cueLemma, side * 100 + distance);
    out.add(11, i == t.begin(i) ? 1 : i == t.end(i) - 1 ? 2 : 0, side * 10 + quote);
    out.add(13, quotations * 10 + quote, side);
    out.add(14, quotations * 10 + quote, side * 10 + mark);
    out.add(15, cueLemma, quotations * 100 + side * 10 + quote);
    if (step[i - from] != null) {
      out.add(16, step[i - from], quotations * 10 + quote);
    }
    out.add(12, otherCueBetween(i) ? 1 : 0, side * 10 + quote);
  }

  private boolean otherCueBetween(int i) {
    int a = Math.min(i, cueFrom);
    int b = Math.max(i, cueTo);
    for (int k = a; k < b; k++) {
      if (otherCue[k] && !inCue(k)) {
        return true;
      }
    }
    return false;
  }

  private void words(int i, Features out) {
    int side = side(i);
    String tag = t.tags[i];
    String lemma = t.lemmas[i];
    String name = t.tokens.get(i).name().name();
    out.add(20, lemma, side);
    out.add(21, tag, side);
    out.add(22, tag, side * 10 + distance(i));
    out.add(23, lemma, side * 10 + distance(i));
    out.add(24, name, side);
    for (int d = -2; d <= 2; d++) {
      if (d != 0) {
        out.add(30 + d, t.lemma(i + d, from, to), side);
        out.add(36 + d, t.tag(i + d, from, to), side);
      }
    }
    out.add(40, t.tag(i - 1, from, to), tag, t.tag(i + 1, from, to));
    out.add(41, t.lemma(i - 1, from, to), lemma);
    out.add(42, lemma, t.lemma(i + 1, from, to));
    out.add(43, t.lemma(i - 1, from, to), tag);
    out.add(44, cueLemma, lemma, side < 2 ? "<" : ">");
    out.add(45, cueLemma, tag, side < 2 ? "<" : ">");
    out.add(46, cueTag, tag, String.valueOf(side * 10 + distance(i)));
    int after = cueTo < to ? cueTo : cueTo - 1;
    out.add(47, t.words[after], side * 10 + distance(i));
    out.add(48, t.words[Math.max(from, cueFrom - 1)], side * 10 + distance(i));
  }

  private void tree(int i, Features out) {
    String p = path[i - from];
    if (p == null) {
      out.add(60, side(i));
      return;
    }
    String s = step[i - from];
    int child = stepChild[i - from];
    String side = i < cueFrom ? "<" : ">";
    out.add(61, p);
    out.add(62, p, t.tags[i]);
    out.add(63, s, side);
    out.add(64, s, cueLemma);
    out.add(65, s, cueTag, side);
    out.add(66, s, t.tags[i], side);
    out.add(67, s, t.tags[child], cueTag);
    out.add(68, s, t.lemmas[child]);
    out.add(69, s, cueTag, String.valueOf(Math.min(2, verbs(i)) * 10 + t.quote[i]));
    out.add(70, p, cueLemma);
    out.add(71, s, child == i ? "=" : "*");
    out.add(72, s, t.tokens.get(child).name().name(), cueTag);
    out.add(73, s, t.words[i]);
    out.add(74, p, t.lemmas[i]);
  }

  private int verbs(int i) {
    return t.relations[i].equals("punct") ? 2 : t.tags[i].startsWith("VB") ? 1 : 0;
  }

  /** What is seen at the boundary between a token and the one before. */
  private void boundary(int i, Features out) {
    String s = i > from && step[i - 1 - from] != null ? step[i - 1 - from] : "-";
    String here = step[i - from] == null ? "-" : step[i - from];
    boolean same = i > from && stepChild[i - from] == stepChild[i - 1 - from] && s.equals(here);
    out.add(0, 0);
    out.add(1, t.tag(i - 1, from, to), t.tags[i]);
    out.add(2, s, here);
    out.add(3, same ? 1 : 0, side(i));
    out.add(4, i > from ? t.quote[i - 1] : 9, t.quote[i] * 10 + side(i));
    out.add(5, t.words[i]);
    out.add(6, t.lemma(i - 1, from, to));
    out.add(7, same ? 1 : 0, t.tags[i].hashCode());
    out.add(8, i == t.begin(i) ? 1 : 0, side(i));
    out.add(9, quotations * 10 + (i > from ? t.quote[i - 1] : 9), t.quote[i] * 10 + side(i));
  }
}
