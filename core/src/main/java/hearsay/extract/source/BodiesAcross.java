package hearsay.extract.source;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import hearsay.extract.name.Gender;
import hearsay.extract.name.NameClass;
import hearsay.extract.name.NameWords;
import hearsay.extract.name.Nations;
import hearsay.extract.text.NounKind;
import hearsay.extract.text.WordTable;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Joins the bodies of several articles that are one: by name, by the first or last words of a
 * longer one, by initials.
 */
final class BodiesAcross {

  private final List<Party> parties;
  private final Groups groups;

  private BodiesAcross(List<Party> parties, Groups groups) {
    this.parties = parties;
    this.groups = groups;
  }

  static void join(List<Party> parties, Groups groups) {
    new BodiesAcross(parties, groups).join();
  }

  /** Joins those of one name, then single short names to the one group that bears them. */
  private void join() {
    SetMultimap<String, Integer> byName = LinkedHashMultimap.create();
    SetMultimap<String, Integer> byPart = LinkedHashMultimap.create();
    for (int i = 0; i < parties.size(); i++) {
      Party party = parties.get(i);
      if (parties.get(i).nameClass() == NameClass.PERSON) {
        continue;
      }
      boolean people = party.nameClass() == NameClass.PEOPLE;
      for (String form : party.forms().keySet()) {
        String key = bodyKey(party, form);
        boolean whole =
            key.contains(" ")
                || party.forms().size() == 1
                || people
                || party.nameClass() != NameClass.ORGANIZATION;
        if (whole) {
          byName.put((people ? "people:" : "") + key, i);
        }
        if (!people && party.nameClass() != NameClass.STATE && !party.isPhrase()) {
          for (String part : parts(key, party.nameClass() == NameClass.OUTLET)) {
            byPart.put(part, i);
          }
        }
      }
    }
    for (Collection<Integer> same : byName.asMap().values()) {
      groups.joinAll(same);
    }
    for (int i = 0; i < parties.size(); i++) {
      Party party = parties.get(i);
      NameClass nameClass = party.nameClass();
      boolean open =
          nameClass == NameClass.ORGANIZATION
              || nameClass == NameClass.OUTLET
              || nameClass == NameClass.UNKNOWN
              || (parties.get(i).nameClass() == NameClass.PERSON
                  && party.roles().isEmpty()
                  && party.gender() == Gender.UNKNOWN);
      if (open && party.forms().size() == 1) {
        String key = NameWords.key(party.longestForm());
        if (!NameWords.isInstitution(key)
            && NameWords.outlet(key).isEmpty()
            && !NounKind.ORGANIZATION.has(key)) {
          Set<Integer> same =
              parties.get(i).nameClass() == NameClass.PERSON ? byName.get(key) : Set.of();
          groups.joinOnly(i, same.isEmpty() ? byPart.get(key) : same);
        }
      }
    }
  }

  private static String bodyKey(Party party, String form) {
    return switch (party.nameClass()) {
      case STATE -> NameWords.key(Nations.named(form).or(() -> Nations.capital(form)).orElse(form));
      case OUTLET -> NameWords.key(NameWords.outlet(form).orElse(form));
      default -> withStates(NameWords.key(form));
    };
  }

  /** Adjectives of states give way to states: "Tarvian ministry" is "Tarvia's ministry". */
  private static String withStates(String key) {
    if (!key.contains(" ")) {
      return key;
    }
    StringBuilder words = new StringBuilder();
    for (String word : WordTable.blanks(key)) {
      String state = word.endsWith("ian") ? word.substring(0, word.length() - 1) : word;
      words.append(words.length() == 0 ? "" : " ").append(Nations.adjective(word).orElse(state));
    }
    return words.toString();
  }

  /** First words, last word and initials of a name of several words. */
  private static Set<String> parts(String key, boolean outlet) {
    Set<String> parts = new LinkedHashSet<>();
    String[] words = key.split(" ", -1);
    if (words.length < 2) {
      return parts;
    }
    StringBuilder head = new StringBuilder();
    StringBuilder initials = new StringBuilder();
    for (int i = 0; i < words.length; i++) {
      initials.append(words[i].isEmpty() ? "" : words[i].charAt(0));
      if (i < words.length - 1) {
        head.append(i == 0 ? "" : " ").append(words[i]);
        if (!outlet
            && Nations.meant(head.toString()).isEmpty()
            && Nations.capital(head.toString()).isEmpty()) {
          parts.add(head.toString());
        }
      }
    }
    parts.add(words[words.length - 1]);
    if (words.length > 2 && NounKind.ORGANIZATION.has(words[words.length - 1])) {
      parts.add(words[words.length - 2] + " " + words[words.length - 1]);
    }
    if (initials.length() > 2) {
      parts.add(initials.toString());
    }
    return parts;
  }
}
