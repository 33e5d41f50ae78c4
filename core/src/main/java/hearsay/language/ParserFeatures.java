package hearsay.language;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * What a parser sees of a state, as {@link #COUNT} numbers of features. The questions are those of
 * Chen and Manning (2014) and of Zhang and Nivre ("Transition-based dependency parsing with rich
 * non-local features", 2011): lemmas, tags and relations of the words on top of the stack, of those
 * to come and of the dependents of both, pairs and triples of tags, distances; and what stands
 * between.
 *
 * <p>Features below {@link #WORD_FEATURES} are what is told of the word at one of {@link #WORDS}
 * places: its lemma, its suffix, its shape. They stand for one of {@link #VECTORS} vectors, which
 * all places share. Each other feature has one of {@link #ROWS} rows of its own.
 *
 * <p>Everything that does not depend on the state is worked out once a sentence, so that a feature
 * is a few array reads. One for each sentence; not thread-safe.
 */
final class ParserFeatures {

  private static final int TAGS = ParserVocabulary.FIRST + ParserVocabulary.MAX_TAGS;
  private static final int RELATIONS = ParserVocabulary.MAX_RELATIONS;
  private static final int SUFFIXES = 1024;
  private static final int SHAPES = 64;

  /**
   * How many lemmas are told apart at each place; rarer ones count as unknown there. Fewer where a
   * word matters less, so that the table of a running parser stays small.
   */
  private static final int[] LEMMAS = {
    9000, 5000, 2000, 9000, 4000, 2000, 2000, 4000, 1500, 3000, 2000, 1000, 1500, 1000, 1000, 3000,
  };

  /** Number of places at which the word itself is looked at. */
  static final int WORDS = LEMMAS.length;

  /** Number of lemmas told apart anywhere. */
  static final int MAX_LEMMAS = IntStream.of(LEMMAS).max().getAsInt();

  /** Number of vectors: the lemmas, the unknown one, the suffixes, the shapes. */
  static final int VECTORS = MAX_LEMMAS + 1 + SUFFIXES + SHAPES;

  /** Number of features that stand for vectors. */
  static final int WORD_FEATURES = IntStream.range(0, WORDS).map(i -> wordFeatures(i)).sum();

  /** Number of places at which the tag is looked at. */
  private static final int PLACES = 26;

  /** The places at which the relation to the head is looked at: dependents of others. */
  private static final int[] DEPENDENTS = {6, 7, 8, 9, 10, 11, 12, 13, 14, 16, 17, 23};

  /** Places whose tags are looked at together. */
  private static final int[][] PAIRS = {
    {0, 3}, {1, 0}, {3, 4}, {1, 3}, {0, 4}, {2, 1}, {3, 6}, {0, 7}, {4, 5}, {0, 8},
  };

  private static final int[][] TRIPLES = {{1, 0, 3}, {0, 3, 4}, {3, 4, 5}, {0, 3, 6}, {2, 1, 0}};

  private static final int TRIPLE_BITS = 13;

  /** Places whose lemma and tag are looked at together. */
  private static final int[][] LEXICAL = {{0, 3}, {3, 0}, {1, 0}, {0, 1}};

  private static final int LEXICAL_BITS = 13;

  /** How many small numbers are looked at, and how many values each may have. */
  private static final int NUMBERS = 7;

  private static final int NUMBER_VALUES = 64;

  /** Number of rows. */
  static final int ROWS =
      PLACES * TAGS
          + DEPENDENTS.length * RELATIONS
          + PAIRS.length * TAGS * TAGS
          + (TRIPLES.length << TRIPLE_BITS)
          + (LEXICAL.length << LEXICAL_BITS)
          + NUMBERS * NUMBER_VALUES;

  /** Number of features of a state: three for each word first, then those with rows. */
  static final int COUNT =
      3 * WORDS
          + PLACES
          + DEPENDENTS.length
          + PAIRS.length
          + TRIPLES.length
          + LEXICAL.length
          + NUMBERS;

  private final int[] lemmas;
  private final int[] tags;
  private final int[] suffixes;
  private final int[] shapes;
  private final int[] commas;
  private final int[] verbs;
  private final int[] conjunctions;
  private final int[] marks;
  private final int[] at = new int[PLACES];
  private int count;
  private int base;

  ParserFeatures(ParserVocabulary vocabulary, List<Token> tokens) {
    int words = tokens.size();
    lemmas = new int[words + 2];
    tags = new int[words + 2];
    suffixes = new int[words + 2];
    shapes = new int[words + 2];
    commas = new int[words + 1];
    verbs = new int[words + 1];
    conjunctions = new int[words + 1];
    marks = new int[words + 1];
    lemmas[words + 1] = ParserVocabulary.ROOT;
    tags[words + 1] = ParserVocabulary.ROOT;
    for (int i = 0; i < words; i++) {
      Token token = tokens.get(i);
      String tag = token.tag();
      lemmas[i] = vocabulary.lemma(token, MAX_LEMMAS);
      tags[i] = vocabulary.tag(token);
      suffixes[i] = suffix(token.text());
      shapes[i] = shape(token);
      commas[i + 1] = commas[i] + (tag.equals(",") ? 1 : 0);
      verbs[i + 1] = verbs[i] + (token.isVerb() ? 1 : 0);
      conjunctions[i + 1] = conjunctions[i] + (tag.equals("CC") ? 1 : 0);
      marks[i + 1] = marks[i] + (tag.equals("``") || tag.equals("''") ? 1 : 0);
    }
  }

  /** Number of features that tell of the word at a place. */
  static int wordFeatures(int place) {
    return LEMMAS[place] + 1 + SUFFIXES + SHAPES;
  }

  /** The vector that the place's feature number {@code feature} stands for. */
  static int vector(int place, int feature) {
    int beyond = feature - LEMMAS[place];
    return beyond < 0 ? feature : MAX_LEMMAS + beyond;
  }

  /** Hash of the last three characters, digits made one. */
  private static int suffix(String text) {
    int hash = 1;
    for (int i = Math.max(0, text.length() - 3); i < text.length(); i++) {
      char c = text.charAt(i);
      hash = hash * 0x9E3779B1 + (Character.isDigit(c) ? '0' : Character.toLowerCase(c));
    }
    return 1 + (hash >>> 8) % (SUFFIXES - 1);
  }

  @SuppressWarnings(
      "EnumOrdinal") // A small dense number is wanted; weights are trained anew with it.
  private static int shape(Token token) {
    String text = token.text();
    int bits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isUpperCase(c)) {
        bits |= i == 0 ? 1 : 2;
      } else if (Character.isDigit(c)) {
        bits |= 4;
      } else if (!Character.isLetter(c)) {
        bits |= 8;
      }
    }
    return bits * NameKind.values().length + token.name().ordinal();
  }

  /** Makes some lemmas unknown, so that training learns to do without. */
  void forget(RandomGenerator random, float share) {
    for (int i = 0; i + 2 < lemmas.length; i++) {
      if (random.nextFloat() < share) {
        lemmas[i] = MAX_LEMMAS;
      }
    }
  }

  /** Writes the features of a state that is not final. */
  void of(ArcHybridState state, int[] features) {
    look(state);
    count = 0;
    base = 0;
    for (int i = 0; i < WORDS; i++) {
      add(features, Math.min(lemmas[at[i]], LEMMAS[i]), LEMMAS[i] + 1);
      add(features, suffixes[at[i]], SUFFIXES);
      add(features, shapes[at[i]], SHAPES);
    }
    for (int i = 0; i < PLACES; i++) {
      add(features, tags[at[i]], TAGS);
    }
    for (int dependent : DEPENDENTS) {
      add(features, state.relation(at[dependent]), RELATIONS);
    }
    for (int[] pair : PAIRS) {
      add(features, tags[at[pair[0]]] * TAGS + tags[at[pair[1]]], TAGS * TAGS);
    }
    for (int[] triple : TRIPLES) {
      int mixed = (tags[at[triple[0]]] * TAGS + tags[at[triple[1]]]) * TAGS + tags[at[triple[2]]];
      add(features, mixed * 0x9E3779B1 >>> 32 - TRIPLE_BITS, 1 << TRIPLE_BITS);
    }
    for (int[] pair : LEXICAL) {
      int mixed = lemmas[at[pair[0]]] * TAGS + tags[at[pair[1]]];
      add(features, mixed * 0x9E3779B1 >>> 32 - LEXICAL_BITS, 1 << LEXICAL_BITS);
    }
    addNumbers(state, features);
  }

  private void add(int[] features, int value, int values) {
    features[count++] = base + value;
    base += values;
  }

  private void look(ArcHybridState state) {
    int none = state.none();
    int top = state.stack(0);
    int second = state.stack(1);
    int next = state.next(0);
    at[0] = top;
    at[1] = second;
    at[2] = state.stack(2);
    at[3] = next;
    at[4] = state.next(1);
    at[5] = state.next(2);
    at[6] = state.left(next);
    at[7] = state.right(top);
    at[8] = state.left(top);
    at[9] = state.right(second);
    at[10] = state.left(second);
    at[11] = state.left2(next);
    at[12] = state.right2(top);
    at[13] = state.left2(top);
    at[14] = state.right2(second);
    at[15] = top < none ? top + 1 : none;
    at[16] = state.right(at[7]);
    at[17] = state.left(at[8]);
    at[18] = state.stack(3);
    at[19] = state.next(3);
    at[20] = top > 0 && top < none ? top - 1 : none;
    at[21] = next > 0 ? next - 1 : none;
    at[22] = second < none ? second + 1 : none;
    at[23] = state.left(at[6]);
    at[24] = state.right(at[9]);
    at[25] = state.right(at[2]);
  }

  private void addNumbers(ArcHybridState state, int[] features) {
    int words = state.words();
    int top = state.stack(0);
    int second = state.stack(1);
    int next = state.next(0);
    boolean hasTop = top < words;
    boolean hasSecond = second < words;
    add(features, hasTop ? bucket(next - top) : 0, NUMBER_VALUES);
    add(features, hasSecond ? bucket(top - second) : 0, NUMBER_VALUES);
    add(features, hasTop ? between(top, next) : 0, NUMBER_VALUES);
    add(features, hasSecond ? between(second, top) : 0, NUMBER_VALUES);
    add(features, Math.min(state.depth(), 7) * 8 + Math.min(words - next, 7), NUMBER_VALUES);
    int quoted = hasTop ? 2 + (marks[top] & 1) : 0;
    add(features, 2 * quoted + (marks[next] & 1), NUMBER_VALUES);
    int none = state.none();
    int dependents =
        (state.left(top) == none ? 0 : 1)
            + (state.right(top) == none ? 0 : 2)
            + (state.right2(top) == none ? 0 : 4)
            + (state.left(next) == none ? 0 : 8)
            + (state.right(second) == none ? 0 : 16)
            + (state.right2(second) == none ? 0 : 32);
    add(features, dependents, NUMBER_VALUES);
  }

  /** 1 and more: commas, verbs and conjunctions from one word to before another, few told apart. */
  private int between(int from, int to) {
    return 1
        + Math.min(commas[to] - commas[from], 3) * 12
        + Math.min(verbs[to] - verbs[from], 3) * 3
        + Math.min(conjunctions[to] - conjunctions[from], 2);
  }

  private static int bucket(int distance) {
    return distance < 8 ? distance : distance < 16 ? 6 + distance / 4 : 10;
  }
}
