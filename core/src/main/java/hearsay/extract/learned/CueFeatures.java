package hearsay.extract.learned;

/** What tells whether a token is part of a cue: the words around it, its place in the tree. */
final class CueFeatures {

  private CueFeatures() {}

  static ChainModel.Observations of(TokenTable t, int sentence) {
    int from = t.sentenceBegin[sentence];
    int to = t.sentenceBegin[sentence + 1];
    int[][] features = new int[to - from][];
    int[][] edges = new int[to - from][];
    Features out = new Features();
    boolean quoted = false;
    for (int i = from; i < to; i++) {
      quoted |= t.quote[i] != TokenTable.OUTSIDE;
    }
    for (int i = from; i < to; i++) {
      words(t, i, from, to, out);
      quotation(t, i, from, to, quoted, out);
      tree(t, i, out);
      features[i - from] = out.take();
      out.add(0, 0);
      out.add(1, t.tag(i, from, to), t.tag(i - 1, from, to));
      out.add(2, t.lemmas[i]);
      out.add(3, t.lemma(i - 1, from, to));
      edges[i - from] = out.take();
    }
    return new ChainModel.Observations(features, edges);
  }

  private static void words(TokenTable t, int i, int from, int to, Features out) {
    String lemma = t.lemmas[i];
    String tag = t.tags[i];
    out.add(0, 0);
    out.add(1, lemma);
    out.add(2, lemma, tag);
    out.add(3, tag);
    out.add(4, t.words[i]);
    for (int d = -3; d <= 3; d++) {
      if (d != 0) {
        out.add(10 + d, t.lemma(i + d, from, to));
        out.add(20 + d, t.tag(i + d, from, to));
      }
    }
    out.add(30, t.lemma(i - 1, from, to), lemma);
    out.add(31, lemma, t.lemma(i + 1, from, to));
    out.add(32, t.tag(i - 1, from, to), tag);
    out.add(33, tag, t.tag(i + 1, from, to));
    out.add(34, t.tag(i - 2, from, to), t.tag(i - 1, from, to), tag);
    out.add(35, tag, t.tag(i + 1, from, to), t.tag(i + 2, from, to));
    out.add(36, lemma, t.tag(i + 1, from, to));
    out.add(37, t.tag(i - 1, from, to), lemma);
    out.add(38, t.lemma(i - 1, from, to), tag, t.lemma(i + 1, from, to));
    String word = t.words[i];
    out.add(39, word.substring(Math.max(0, word.length() - 3)), tag);
    out.add(40, lemma.substring(0, Math.min(4, lemma.length())), tag);
    out.add(41, name(t, i - 1, from, to), name(t, i + 1, from, to));
    out.add(42, name(t, i, from, to));
    out.add(43, Math.min(i - from, 5));
    out.add(44, Math.min(to - i, 4));
  }

  private static String name(TokenTable t, int i, int from, int to) {
    return i < from || i >= to ? "-" : t.tokens.get(i).name().name();
  }

  private static void quotation(
      TokenTable t, int i, int from, int to, boolean quoted, Features out) {
    int state = t.quote[i];
    out.add(50, state);
    out.add(51, t.lemmas[i], state);
    out.add(52, t.tags[i], state + (quoted ? 10 : 0));
    int before = quoteBefore(t, i, from);
    int after = quoteAfter(t, i, to);
    out.add(53, before, t.tags[i].hashCode());
    out.add(54, after, t.tags[i].hashCode());
    out.add(55, t.lemmas[i], before);
    out.add(56, t.lemmas[i], after);
    out.add(57, t.tags[i], t.tag(i + 1, from, to), String.valueOf(before));
    out.add(58, t.tags[i], t.tag(i + 1, from, to), String.valueOf(10 * before + after));
  }

  /** Distance to the closing mark just before, in tokens, up to 6; 9 where there is none. */
  private static int quoteBefore(TokenTable t, int i, int from) {
    for (int d = 1; d <= 6 && i - d >= from; d++) {
      if (t.quote[i - d] == TokenTable.CLOSING) {
        return d;
      }
    }
    return 9;
  }

  private static int quoteAfter(TokenTable t, int i, int to) {
    for (int d = 1; d <= 6 && i + d < to; d++) {
      if (t.quote[i + d] == TokenTable.OPENING) {
        return d;
      }
    }
    return 9;
  }

  private static void tree(TokenTable t, int i, Features out) {
    String lemma = t.lemmas[i];
    String tag = t.tags[i];
    String relation = t.relations[i];
    int head = t.heads[i];
    String headLemma = head < 0 ? "^" : t.lemmas[head];
    String headTag = head < 0 ? "^" : t.tags[head];
    out.add(60, relation);
    out.add(61, relation, tag);
    out.add(62, relation, headLemma);
    out.add(63, lemma, relation);
    out.add(64, lemma, relation, headLemma);
    out.add(65, tag, relation, headTag);
    int bits = 0;
    for (int child : t.children[i]) {
      String r = t.relations[child];
      out.add(66, r, tag);
      out.add(67, r, lemma);
      out.add(68, r, t.lemmas[child]);
      out.add(69, r, t.tags[child]);
      if (r.startsWith("nsubj")) {
        out.add(70, t.tokens.get(child).name().name(), tag);
        out.add(71, t.tokens.get(child).name().name(), lemma);
        bits |= 1;
      }
      switch (r) {
        case "ccomp" -> bits |= 2;
        case "xcomp" -> bits |= 4;
        case "obj" -> bits |= 8;
        case "parataxis" -> bits |= 16;
        case "obl" -> bits |= 32;
        default -> {
          // other relations say little in combination
        }
      }
      if (r.equals("ccomp") || r.equals("xcomp") || r.equals("acl")) {
        for (int grandchild : t.children[child]) {
          if (t.relations[grandchild].equals("mark")) {
            out.add(72, t.lemmas[grandchild], r, tag);
          }
        }
      }
    }
    out.add(73, tag, bits);
    out.add(74, lemma, bits);
    // The chain of heads above: a cue inside another's content is no cue of its own.
    int steps = 0;
    String path = "";
    for (int at = i; head >= 0 && steps < 4; at = head, head = t.heads[head], steps++) {
      path = path + "/" + t.relations[at];
      if (steps > 0) {
        out.add(75, path, t.lemmas[head]);
      }
      out.add(76, path);
      String r = t.relations[at];
      if (r.equals("ccomp") || r.equals("parataxis")) {
        out.add(77, r, t.lemmas[head], tag);
        out.add(78, r, t.lemmas[head]);
      }
    }
  }
}
