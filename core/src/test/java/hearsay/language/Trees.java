package hearsay.language;

import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Sentences and trees for the parser's tests. */
final class Trees {

  private Trees() {}

  /** A sentence from lines of word, lemma, tag, name, head (1-based, 0 for the root), relation. */
  static Sentence sentence(String lines) {
    List<Integer> heads = new ArrayList<>();
    List<String> relations = new ArrayList<>();
    for (String line : lines.lines().toList()) {
      String[] field = line.split(" ");
      heads.add(Integer.parseInt(field[4]) - 1);
      relations.add(field[5]);
    }
    return new Sentence(tokens(lines), () -> new Dependencies(heads, relations));
  }

  /** The tokens of such lines; head and relation may be missing. */
  static List<Token> tokens(String lines) {
    List<Token> tokens = new ArrayList<>();
    int begin = 0;
    for (String line : lines.lines().toList()) {
      String[] field = line.split(" ");
      Span span = new Span(begin, begin + field[0].length());
      tokens.add(new Token(span, field[0], field[1], field[2], NameKind.valueOf(field[3])));
      begin = span.end() + 1;
    }
    return tokens;
  }

  /**
   * A random projective tree with one root: each word's head, the number of words plus one for the
   * root.
   */
  static int[] randomTree(int words, RandomGenerator random) {
    int[] heads = new int[words];
    fill(heads, 0, words, words + 1, random);
    return heads;
  }

  /** Divides a range into one subtree below {@code head}. */
  private static void fill(int[] heads, int from, int to, int head, RandomGenerator random) {
    if (from >= to) {
      return;
    }
    int top = from + random.nextInt(to - from);
    heads[top] = head;
    split(heads, from, top, top, random);
    split(heads, top + 1, to, top, random);
  }

  /** Divides a range into some subtrees below {@code head}. */
  private static void split(int[] heads, int from, int to, int head, RandomGenerator random) {
    int begin = from;
    while (begin < to) {
      int end = begin + 1 + random.nextInt(to - begin);
      fill(heads, begin, end, head, random);
      begin = end;
    }
  }

  /** The head above which there is none, reached from each word; fails on a cycle. */
  static boolean hasNoCycle(Dependencies tree) {
    for (int i = 0; i < tree.heads().size(); i++) {
      int at = i;
      for (int steps = 0; at != Dependencies.ROOT; steps++) {
        if (steps > tree.heads().size()) {
          return false;
        }
        at = tree.head(at);
      }
    }
    return true;
  }
}
