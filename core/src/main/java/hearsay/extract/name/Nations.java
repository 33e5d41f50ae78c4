package hearsay.extract.name;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import hearsay.extract.text.WordTable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** States: their names, the adjectives made of them, and the capitals that speak for them. */
public final class Nations {

  private static final ImmutableMap<String, String> NAMES;
  private static final ImmutableMap<String, String> ADJECTIVES;
  private static final ImmutableMap<String, String> CAPITALS;

  static {
    Map<String, String> names = new HashMap<>();
    Map<String, String> adjectives = new HashMap<>();
    Map<String, String> capitals = new HashMap<>();
    for (List<String> row : WordTable.rows(Nations.class, "nations.tsv")) {
      String name = row.get(0);
      names.put(key(name), name);
      WordTable.commas(row.get(1)).forEach(a -> adjectives.putIfAbsent(key(a), name));
      WordTable.commas(row.get(2)).forEach(c -> capitals.putIfAbsent(key(c), name));
      WordTable.commas(row.get(3)).forEach(n -> names.putIfAbsent(key(n), name));
    }
    NAMES = ImmutableMap.copyOf(names);
    ADJECTIVES = ImmutableMap.copyOf(adjectives);
    CAPITALS = ImmutableMap.copyOf(capitals);
  }

  private static final ImmutableSet<String> SHORT_FORMS = ImmutableSet.of("us", "eu", "uk", "uae");

  private Nations() {}

  /** The state that bears the name. Short forms count in capitals only: "us" is a pronoun. */
  public static Optional<String> named(String name) {
    String key = key(name);
    boolean word = SHORT_FORMS.contains(key) && name.equals(name.toLowerCase(Locale.ROOT));
    return word ? Optional.empty() : Optional.ofNullable(NAMES.get(key));
  }

  /** The state whose adjective or people it is: {@code Russian}, {@code Russians}. */
  public static Optional<String> adjective(String word) {
    String key = key(word);
    String nation = ADJECTIVES.get(key);
    if (nation == null && key.endsWith("s")) {
      nation = ADJECTIVES.get(key.substring(0, key.length() - 1));
    }
    return Optional.ofNullable(nation);
  }

  /** The state that the capital speaks for when it is told to say something. */
  public static Optional<String> capital(String name) {
    return Optional.ofNullable(CAPITALS.get(key(name)));
  }

  /** The state named by name or adjective. */
  public static Optional<String> meant(String word) {
    return named(word).or(() -> adjective(word));
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replace(".", "").replace('’', '\'');
  }
}
