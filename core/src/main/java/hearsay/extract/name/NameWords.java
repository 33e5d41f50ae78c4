package hearsay.extract.name;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import hearsay.extract.text.WordTable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the words inside names tell: outlets, bodies, institutions, forms of address, days. */
public final class NameWords {

  private static final ImmutableMap<String, ImmutableSet<String>> SETS = sets();
  private static final ImmutableMap<String, String> OUTLETS = outlets();

  private NameWords() {}

  private static ImmutableMap<String, ImmutableSet<String>> sets() {
    ImmutableMap.Builder<String, ImmutableSet<String>> sets = ImmutableMap.builder();
    for (List<String> row : WordTable.rows(NameWords.class, "name-words.tsv")) {
      Splitter splitter = Splitter.on(row.get(1).contains("|") ? '|' : ' ').trimResults();
      sets.put(row.get(0), ImmutableSet.copyOf(splitter.split(row.get(1))));
    }
    return sets.buildOrThrow();
  }

  private static ImmutableMap<String, String> outlets() {
    Map<String, String> outlets = new HashMap<>();
    for (List<String> row : WordTable.rows(NameWords.class, "outlets.tsv")) {
      outlets.put(key(row.get(0)), row.get(0));
      WordTable.commas(row.get(1)).forEach(alias -> outlets.putIfAbsent(key(alias), row.get(0)));
    }
    return ImmutableMap.copyOf(outlets);
  }

  /**
   * The name without a leading article, genitive endings, full stops and case: what forms of a name
   * share.
   */
  public static String key(String name) {
    String key = name.toLowerCase(Locale.ROOT).replace('’', '\'').replace(".", "").strip();
    String bare = key.startsWith("the ") ? key.substring(4) : key;
    return bare.contains("'s ") ? bare.replace("'s ", " ") : bare;
  }

  /** The outlet known by this name, by its own name. */
  public static Optional<String> outlet(String name) {
    return Optional.ofNullable(OUTLETS.get(key(name)));
  }

  public static boolean isInstitution(String name) {
    return SETS.getOrDefault("institution", ImmutableSet.of()).contains(key(name));
  }

  /** Whether a word of a name tells that it is a newspaper's or station's. */
  public static boolean isOutletWord(String word) {
    return has("outlet", word);
  }

  /** Whether a word of a name tells that it is a body's. */
  static boolean isOrganizationWord(String word) {
    return has("organization", word);
  }

  static boolean isCalendarWord(String word) {
    return has("calendar", word);
  }

  static boolean isHonorific(String word) {
    return has("honorific", word);
  }

  private static boolean has(String set, String word) {
    return SETS.getOrDefault(set, ImmutableSet.of()).contains(word.toLowerCase(Locale.ROOT));
  }
}
