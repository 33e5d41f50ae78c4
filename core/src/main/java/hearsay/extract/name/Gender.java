package hearsay.extract.name;

import com.google.common.collect.ImmutableMap;
import hearsay.extract.text.WordTable;
import java.util.List;
import java.util.Locale;

/** Which pronouns a person is likely to be spoken of with. */
public enum Gender {
  MALE,
  FEMALE,
  UNKNOWN;

  private static final ImmutableMap<String, Gender> FIRST_NAMES = readFirstNames();

  private static final ImmutableMap<String, Gender> PRONOUNS =
      ImmutableMap.<String, Gender>builder()
          .put("he", MALE)
          .put("him", MALE)
          .put("his", MALE)
          .put("himself", MALE)
          .put("she", FEMALE)
          .put("her", FEMALE)
          .put("hers", FEMALE)
          .put("herself", FEMALE)
          .buildOrThrow();

  private static final ImmutableMap<String, Gender> HONORIFICS =
      ImmutableMap.<String, Gender>builder()
          .put("mr", MALE)
          .put("mister", MALE)
          .put("sir", MALE)
          .put("lord", MALE)
          .put("sheikh", MALE)
          .put("baron", MALE)
          .put("mrs", FEMALE)
          .put("ms", FEMALE)
          .put("miss", FEMALE)
          .put("dame", FEMALE)
          .put("lady", FEMALE)
          .put("madam", FEMALE)
          .put("baroness", FEMALE)
          .buildOrThrow();

  private static ImmutableMap<String, Gender> readFirstNames() {
    ImmutableMap.Builder<String, Gender> names = ImmutableMap.builder();
    for (List<String> row : WordTable.rows(Gender.class, "first-names.tsv")) {
      Gender gender = ofLetter(row.get(0));
      WordTable.blanks(row.get(1)).forEach(name -> names.put(name, gender));
    }
    return names.buildOrThrow();
  }

  /** {@code m}, {@code f}, anything else is unknown. */
  static Gender ofLetter(String letter) {
    return switch (letter) {
      case "m" -> MALE;
      case "f" -> FEMALE;
      default -> UNKNOWN;
    };
  }

  /** What a pronoun of the third person singular tells; unknown for any other word. */
  public static Gender ofPronoun(String word) {
    return PRONOUNS.getOrDefault(word.toLowerCase(Locale.ROOT), UNKNOWN);
  }

  /** What a form of address tells; unknown for those that both have. */
  static Gender ofHonorific(String word) {
    return HONORIFICS.getOrDefault(word.toLowerCase(Locale.ROOT).replace(".", ""), UNKNOWN);
  }

  /** What a first name tells; unknown for one that the table lacks. */
  static Gender ofFirstName(String name) {
    return FIRST_NAMES.getOrDefault(NameSimilarity.plain(name), UNKNOWN);
  }

  /**
   * What a first name that the table lacks makes likely: those that end in {@code a} are mostly
   * women's in the languages of Europe, but {@code Mirza} and {@code Ilya} are not.
   */
  static Gender byEnding(String name) {
    String key = NameSimilarity.plain(name);
    return key.length() > 3 && key.endsWith("a") ? FEMALE : UNKNOWN;
  }

  /** Whether the table of first names has it. */
  static boolean isFirstName(String name) {
    return FIRST_NAMES.containsKey(NameSimilarity.plain(name));
  }

  /** Whether one person may be both. */
  public boolean agrees(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }

  /** This where it is known, else the other. */
  public Gender or(Gender other) {
    return this == UNKNOWN ? other : this;
  }
}
