package hearsay.extract.name;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import hearsay.extract.text.WordTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A person's name taken apart.
 *
 * @param given first and middle names and initials as written; empty where only a surname stands
 * @param surname with its particles ({@code de Brae}), as written
 */
public record PersonName(List<String> given, String surname) {

  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  private static final ImmutableSet<String> PARTICLES =
      ImmutableSet.of(
          "de", "del", "della", "da", "di", "do", "dos", "du", "la", "le", "van", "von", "der",
          "den", "ten", "ter", "al", "el", "bin", "ibn", "ben", "abu", "zu", "mac", "st");

  private static final ImmutableSet<String> SUFFIXES =
      ImmutableSet.of("jr", "sr", "ii", "iii", "iv", "esq", "phd", "md");

  /** First name to the sets of names, by number of their line, that it is one of. */
  private static final ImmutableSetMultimap<String, Integer> NICKNAMES = readNicknames();

  public PersonName {
    given = List.copyOf(given);
  }

  private static ImmutableSetMultimap<String, Integer> readNicknames() {
    ImmutableSetMultimap.Builder<String, Integer> sets = ImmutableSetMultimap.builder();
    List<List<String>> rows = WordTable.rows(PersonName.class, "nicknames.tsv");
    for (int i = 0; i < rows.size(); i++) {
      for (String name : WordTable.blanks(rows.get(i).get(0))) {
        sets.put(name, i);
      }
    }
    return sets.build();
  }

  /** Takes a name without titles apart; one word is a surname. */
  public static PersonName of(String name) {
    List<String> words = new ArrayList<>(WORDS.splitToList(name));
    while (words.size() > 1
        && SUFFIXES.contains(NameSimilarity.plain(words.get(words.size() - 1)))) {
      words.remove(words.size() - 1);
    }
    int surname = Math.max(0, words.size() - 1);
    while (surname > 1 && PARTICLES.contains(NameSimilarity.plain(words.get(surname - 1)))) {
      surname--;
    }
    // "de Brae" alone: all of it is the surname.
    if (surname == 1
        && PARTICLES.contains(NameSimilarity.plain(words.get(0)))
        && Character.isLowerCase(words.get(0).charAt(0))) {
      surname = 0;
    }
    return new PersonName(
        words.subList(0, surname), String.join(" ", words.subList(surname, words.size())));
  }

  public boolean isFull() {
    return !given.isEmpty();
  }

  /** Whether all that stands before the surname are initials. */
  public boolean hasOnlyInitials() {
    return isFull() && given.stream().allMatch(PersonName::isInitial);
  }

  /** What names are looked up by: alike for every spelling of the surname. */
  public String block() {
    return NameSimilarity.skeleton(lastWord(surname));
  }

  public Gender gender() {
    for (String name : given) {
      if (!isInitial(name)) {
        return Gender.ofFirstName(name);
      }
    }
    return Gender.UNKNOWN;
  }

  private static Gender gender(String given) {
    return Gender.ofFirstName(given).or(Gender.byEnding(given));
  }

  /** What the first name's ending makes likely. */
  public Gender likelyGender() {
    return given.stream()
        .filter(name -> !isInitial(name))
        .findFirst()
        .map(Gender::byEnding)
        .orElse(Gender.UNKNOWN);
  }

  /** Whether the two may name one person: surnames alike, first names not against it. */
  public boolean fits(PersonName other) {
    boolean bothFull = isFull() && other.isFull();
    double surnames = NameSimilarity.similarity(lastWord(surname), lastWord(other.surname));
    boolean near =
        bothFull
            ? surnames >= NameSimilarity.SAME_SURNAME && block().equals(other.block())
            : surnames == 1;
    return near && (!bothFull || sameGiven(other));
  }

  private boolean sameGiven(PersonName other) {
    if (sameFirst(given.get(0), other.given.get(0))) {
      return true;
    }
    // "J. Harl Venn" and "Harl Venn".
    List<String> mine = given.stream().filter(g -> !isInitial(g)).map(NameSimilarity::key).toList();
    List<String> theirs =
        other.given.stream().filter(g -> !isInitial(g)).map(NameSimilarity::key).toList();
    return given.size() != other.given.size() && !Collections.disjoint(mine, theirs);
  }

  private static boolean sameFirst(String one, String other) {
    String a = NameSimilarity.plain(one);
    String b = NameSimilarity.plain(other);
    if (a.isEmpty() || b.isEmpty()) {
      return true;
    }
    if (isInitial(one) || isInitial(other)) {
      return a.charAt(0) == b.charAt(0);
    }
    return a.equals(b)
        || !Collections.disjoint(NICKNAMES.get(a), NICKNAMES.get(b))
        || (NameSimilarity.similarity(a, b) >= NameSimilarity.SAME_GIVEN
            && NameSimilarity.skeleton(a).equals(NameSimilarity.skeleton(b))
            && gender(a).agrees(gender(b)));
  }

  /** {@code J}, {@code J.}, {@code JD}: capitals without a vowel between. */
  private static boolean isInitial(String word) {
    String bare = word.replace(".", "");
    return bare.length() <= 2 && bare.chars().allMatch(Character::isUpperCase);
  }

  public static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }
}
