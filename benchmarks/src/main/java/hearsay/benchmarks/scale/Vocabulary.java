package hearsay.benchmarks.scale;

import hearsay.match.ClaimMatcher;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Words as common as they are in news, with words that mean nearly the same, and made-up names.
 *
 * <p>The words and how near they are come from the tables that the library ships, so that rarity
 * and synonyms weigh as they do in earnest; names are put together from syllables, and how often
 * each comes up falls with its rank (Zipf). Immutable and thread-safe.
 */
final class Vocabulary {

  /** A lemma and the part of speech it is used as: {@code NN}, {@code VB} or {@code JJ}. */
  record Word(String lemma, String tag) {}

  /** Words in more sentences than this are grammar, not matter. */
  private static final int TOO_COMMON = 2500;

  private static final int SHORTEST = 4;

  /** Relations that keep the meaning, and how much of a word's use must be in that sense. */
  private static final Set<String> KEEPING = Set.of("s", "d");

  private static final int MOSTLY = 6;

  private static final int VERBS_OF_TEN = 3;
  private static final int ADJECTIVES_OF_TEN = 1;

  private static final String[] ONSETS = {
    "b", "br", "d", "dr", "f", "g", "gr", "h", "k", "kr", "l", "m", "n", "p", "r", "s", "st", "sk",
    "t", "tr", "v", "z"
  };

  private static final String[] MIDDLES = {"a", "e", "i", "o", "u", "ai", "ei", "au"};

  private static final String[] CODAS = {"", "l", "n", "r", "s", "sk", "nd", "rt", "v", "m"};

  private final List<Word> words;
  private final Zipf drawn;
  private final Map<String, List<String>> alike;
  private final List<String> names;
  private final Zipf named;

  private Vocabulary(
      List<Word> words, Zipf drawn, Map<String, List<String>> alike, List<String> names) {
    this.words = words;
    this.drawn = drawn;
    this.alike = alike;
    this.names = names;
    this.named = Zipf.ranked(names.size(), 1);
  }

  /**
   * The shipped words and so many names.
   *
   * @param names at least 1
   */
  static Vocabulary of(int names) {
    List<Word> words = new ArrayList<>();
    List<Double> counts = new ArrayList<>();
    for (String[] row : rows("lemma-frequencies.tsv")) {
      int count = Integer.parseInt(row[1]);
      if (count <= TOO_COMMON && row[0].length() >= SHORTEST && isPlain(row[0])) {
        words.add(new Word(row[0], tag(row[0])));
        counts.add((double) count);
      }
    }
    Map<String, List<String>> alike = new HashMap<>();
    for (String[] row : rows("word-relations.tsv")) {
      if (KEEPING.contains(row[2]) && Integer.parseInt(row[3]) >= MOSTLY) {
        alike.computeIfAbsent(row[0], a -> new ArrayList<>()).add(row[1]);
        alike.computeIfAbsent(row[1], b -> new ArrayList<>()).add(row[0]);
      }
    }
    return new Vocabulary(
        List.copyOf(words), Zipf.weighted(words.size(), counts::get), alike, names(names));
  }

  private static boolean isPlain(String lemma) {
    return lemma.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }

  /** No table says how a lemma is mostly used; matching only asks that it is always the same. */
  private static String tag(String lemma) {
    int lot = Math.floorMod(lemma.hashCode(), 10);
    return lot < VERBS_OF_TEN ? "VB" : lot < VERBS_OF_TEN + ADJECTIVES_OF_TEN ? "JJ" : "NN";
  }

  private static List<String> names(int size) {
    SplittableRandom random = new SplittableRandom(size);
    Set<String> taken = new HashSet<>();
    List<String> names = new ArrayList<>(size);
    while (names.size() < size) {
      StringBuilder name = new StringBuilder();
      int syllables = 2 + random.nextInt(2);
      for (int i = 0; i < syllables; i++) {
        name.append(ONSETS[random.nextInt(ONSETS.length)])
            .append(MIDDLES[random.nextInt(MIDDLES.length)]);
      }
      name.append(CODAS[random.nextInt(CODAS.length)]);
      name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
      if (taken.add(name.toString())) {
        names.add(name.toString());
      }
    }
    return names;
  }

  /** A word, as likely as it is common in news. */
  Word word(SplittableRandom random) {
    return words.get(drawn.draw(random));
  }

  /** A word of one part of speech. */
  Word word(String tag, SplittableRandom random) {
    Word word = word(random);
    while (!word.tag().equals(tag)) {
      word = word(random);
    }
    return word;
  }

  /** A name, as likely as its rank is high. */
  String name(SplittableRandom random) {
    return names.get(named.draw(random));
  }

  /** A lemma that means nearly the same; the lemma itself where none is known. */
  String alike(String lemma, SplittableRandom random) {
    List<String> others = alike.getOrDefault(lemma, List.of());
    return others.isEmpty() ? lemma : others.get(random.nextInt(others.size()));
  }

  private static List<String[]> rows(String table) {
    InputStream stream = ClaimMatcher.class.getResourceAsStream(table);
    if (stream == null) {
      throw new IllegalStateException("resource hearsay/match/" + table + " is missing");
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(l -> l.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
