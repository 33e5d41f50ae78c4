package hearsay.extract.source;

import hearsay.extract.name.NameClass;
import hearsay.extract.name.NameSimilarity;
import hearsay.extract.name.NameWords;
import hearsay.extract.name.Nations;
import hearsay.extract.name.PersonName;
import hearsay.model.Source;
import hearsay.model.SourceKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Gives groups of parties their names and ids. Ids are numbered where two sources share a name. */
final class SourceNaming {

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** A name finder's longest runs are seldom names. */
  private static final int MOST_WORDS = 6;

  private final Map<String, Integer> taken = new HashMap<>();

  /** The source that a group of parties is; call it for the groups in one fixed order. */
  Source source(List<Party> group) {
    Map<String, Integer> forms = new TreeMap<>();
    List<String> roles = new ArrayList<>();
    NameClass nameClass = group.get(0).nameClass();
    for (Party party : group) {
      party.forms().forEach((form, count) -> forms.merge(form, count, Integer::sum));
      party.roles().forEach(role -> roles.add(role.text()));
      nameClass = rank(party.nameClass()) < rank(nameClass) ? party.nameClass() : nameClass;
    }
    if (nameClass == NameClass.PERSON) {
      // Phrases that only await a name are no form of one.
      for (Party party : group) {
        if (party.nameClass() != NameClass.PERSON) {
          party.forms().keySet().forEach(forms::remove);
        }
      }
    }
    String name = name(nameClass, forms);
    List<String> aliases = forms.keySet().stream().filter(form -> !form.equals(name)).toList();
    return new Source(id(nameClass.kind(), name), nameClass.kind(), name, aliases, roles);
  }

  /** Which class a group has whose parties were taken for different ones: the most telling. */
  private static int rank(NameClass nameClass) {
    return switch (nameClass) {
      case STATE -> 0;
      case OUTLET -> 1;
      case ORGANIZATION -> 2;
      case PERSON -> 3;
      case DOCUMENT -> 4;
      case PLACE -> 5;
      case UNKNOWN -> 6;
      case PEOPLE -> 7;
    };
  }

  private static String name(NameClass nameClass, Map<String, Integer> forms) {
    Comparator<String> order =
        switch (nameClass) {
          case PERSON ->
              Comparator.comparing((String form) -> isWhole(form))
                  .thenComparing(forms::get)
                  .thenComparing(String::length);
          default ->
              Comparator.comparing((String form) -> Math.min(MOST_WORDS, words(form)))
                  .thenComparing(forms::get)
                  .thenComparing(String::length);
        };
    // Of equals the first in the alphabet: max keeps the last one that it sees.
    String name =
        forms.keySet().stream().max(order.thenComparing(Comparator.reverseOrder())).orElse("?");
    return switch (nameClass) {
      case STATE -> Nations.named(name).or(() -> Nations.capital(name)).orElse(name);
      case OUTLET -> NameWords.outlet(name).orElse(name);
      default -> name;
    };
  }

  private static boolean isWhole(String form) {
    PersonName name = PersonName.of(form);
    return name.isFull() && (!name.hasOnlyInitials() || name.given().get(0).length() == 2);
  }

  private static int words(String form) {
    return form.split(" ", -1).length;
  }

  /** An id of that kind and name that nobody has yet. */
  String id(SourceKind kind, String name) {
    String slug =
        NO_WORD
            .matcher(NameSimilarity.plain(NO_WORD.matcher(name).replaceAll(" ")))
            .replaceAll("-");
    String id = kind.name().toLowerCase(Locale.ROOT) + ":" + (slug.isEmpty() ? "unnamed" : slug);
    int number = taken.merge(id, 1, Integer::sum);
    return number == 1 ? id : id + "-" + number;
  }
}
