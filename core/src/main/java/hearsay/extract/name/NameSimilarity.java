package hearsay.extract.name;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * How alike two words of a name are, spelling and transliteration set aside.
 *
 * <p>Jaro-Winkler (Winkler 1990) on the words as written and on their transliteration keys. All
 * methods are pure.
 */
public final class NameSimilarity {

  /** How alike two surnames must be at least to belong to one person whose first names agree. */
  static final double SAME_SURNAME = 0.92;

  /** How alike two first names must be at least to be spellings of one. */
  static final double SAME_GIVEN = 0.85;

  private static final JaroWinklerSimilarity JARO_WINKLER = new JaroWinklerSimilarity();
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N} ]+");
  private static final Pattern VOWELS = Pattern.compile("(?<=.)[aeiou]");
  private static final Pattern TWICE = Pattern.compile("(.)\\1+");

  private record Rewrite(Pattern from, String to) {
    static Rewrite of(String from, String to) {
      return new Rewrite(Pattern.compile(from), to);
    }
  }

  /** Spellings of one sound in names that come to English from other scripts, in this order. */
  private static final ImmutableList<Rewrite> SOUNDS =
      ImmutableList.of(
          Rewrite.of("shch|sch|sh|sz", "s"),
          Rewrite.of("tch|tsch|ch|cz", "c"),
          Rewrite.of("dzh|dj|zh", "j"),
          Rewrite.of("kh|gh", "h"),
          Rewrite.of("th", "t"),
          Rewrite.of("dh", "d"),
          Rewrite.of("ph", "f"),
          Rewrite.of("tz|ts", "z"),
          Rewrite.of("ck|q", "k"),
          Rewrite.of("x", "ks"),
          Rewrite.of("w", "v"),
          Rewrite.of("[iyj](?=[aeou])", ""),
          Rewrite.of("ou|oo", "u"),
          Rewrite.of("[ea][iy]", "e"),
          Rewrite.of("[yj]", "i"));

  /** A name is compared with every other of its article: its key is worked out once. */
  private static final LoadingCache<String, String> KEYS =
      CacheBuilder.newBuilder()
          .maximumWeight(1_000_000)
          .weigher((String word, String key) -> word.length() + key.length() + 50)
          .build(CacheLoader.from(NameSimilarity::workOutKey));

  private NameSimilarity() {}

  /** The word in lower case without accents and punctuation. */
  public static String plain(String name) {
    String bare = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    return NO_LETTER.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll("").strip();
  }

  /** A key that spellings of one name share: {@code Velynskiy}, {@code Velynskyy}. */
  static String key(String word) {
    return KEYS.getUnchecked(word);
  }

  private static String workOutKey(String word) {
    String key = plain(word);
    for (Rewrite sound : SOUNDS) {
      key = sound.from().matcher(key).replaceAll(sound.to());
    }
    return TWICE.matcher(key).replaceAll("$1");
  }

  /** The key without its vowels but for the first letter: what names are looked up by. */
  public static String skeleton(String word) {
    String key = key(word);
    return key.isEmpty() ? key : VOWELS.matcher(key).replaceAll("");
  }

  /**
   * From 0 to 1, the same both ways, 1 for words with one key, 0 where one of two different words
   * is empty.
   */
  static double similarity(String left, String right) {
    String a = plain(left);
    String b = plain(right);
    if (a.equals(b)) {
      return 1;
    }
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    String keyA = key(a);
    String keyB = key(b);
    return keyA.equals(keyB) ? 1 : Math.max(measure(a, b), measure(keyA, keyB));
  }

  /** In one order always: the measure counts transpositions from its first word. */
  private static double measure(String a, String b) {
    double value = a.compareTo(b) <= 0 ? JARO_WINKLER.apply(a, b) : JARO_WINKLER.apply(b, a);
    return Math.max(0, Math.min(1, value));
  }
}
