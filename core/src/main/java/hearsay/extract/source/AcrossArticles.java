package hearsay.extract.source;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import hearsay.extract.name.Gender;
import hearsay.extract.name.NameClass;
import hearsay.extract.name.NameSimilarity;
import hearsay.extract.name.NameWords;
import hearsay.extract.name.Nations;
import hearsay.extract.name.PersonName;
import hearsay.extract.name.Role;
import hearsay.extract.text.NounKind;
import hearsay.extract.text.WordTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Puts the parties of several articles together that are one: persons by surname and first name,
 * bodies by name, short name and acronym. Candidates come from keys, so that the cost grows with
 * the number of parties that share one; the order of the articles does not matter.
 */
final class AcrossArticles {

  private final List<Party> parties;
  private final Groups groups;

  private AcrossArticles(List<Party> parties) {
    this.parties = parties;
    this.groups = new Groups(parties.size());
  }

  /**
   * Groups of indices into {@code parties}, which stand in an order that does not depend on the
   * order of the articles.
   *
   * @param articleOf the article of each party
   */
  static List<List<Integer>> group(List<Party> parties, Map<Party, String> articleOf) {
    AcrossArticles across = new AcrossArticles(parties);
    across.bodies();
    across.fullNames();
    across.partNames();
    FirstNames.join(parties, articleOf, across.groups);
    across.roles();
    return across.groups.groups();
  }

  /** The fullest form of a person's name in its article. */
  static PersonName personName(Party party) {
    PersonName best = PersonName.of("");
    for (String form : party.forms().keySet()) {
      PersonName name = PersonName.of(form);
      boolean fuller =
          best.surname().isEmpty()
              || (name.isFull()
                  && !name.hasOnlyInitials()
                  && (!best.isFull() || best.hasOnlyInitials()))
              || (name.isFull() && !best.isFull());
      best = fuller ? name : best;
    }
    return best;
  }

  private boolean isPerson(int i) {
    return parties.get(i).nameClass() == NameClass.PERSON;
  }

  private void bodies() {
    SetMultimap<String, Integer> byName = LinkedHashMultimap.create();
    SetMultimap<String, Integer> byPart = LinkedHashMultimap.create();
    for (int i = 0; i < parties.size(); i++) {
      Party party = parties.get(i);
      if (isPerson(i)) {
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
      joinAll(same);
    }
    for (int i = 0; i < parties.size(); i++) {
      Party party = parties.get(i);
      NameClass nameClass = party.nameClass();
      boolean open =
          nameClass == NameClass.ORGANIZATION
              || nameClass == NameClass.OUTLET
              || nameClass == NameClass.UNKNOWN
              || (isPerson(i) && party.roles().isEmpty() && party.gender() == Gender.UNKNOWN);
      if (open && party.forms().size() == 1) {
        String key = NameWords.key(party.longestForm());
        if (!NameWords.isInstitution(key)
            && NameWords.outlet(key).isEmpty()
            && !NounKind.ORGANIZATION.has(key)) {
          Set<Integer> same = isPerson(i) ? byName.get(key) : Set.of();
          joinOnly(i, same.isEmpty() ? byPart.get(key) : same);
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

  /** Joins {@code i} to the others where these are one group. */
  private void joinOnly(int i, Collection<Integer> others) {
    Set<Integer> leaders = new LinkedHashSet<>();
    for (int other : others) {
      if (groups.leader(other) != groups.leader(i)) {
        leaders.add(groups.leader(other));
      }
    }
    if (leaders.size() == 1) {
      groups.join(i, leaders.iterator().next());
    }
  }

  private void joinAll(Collection<Integer> same) {
    int first = same.iterator().next();
    same.forEach(i -> groups.join(first, i));
  }

  /** Persons of whom a first name is known: one name, or names that fit. */
  private void fullNames() {
    TreeMap<String, TreeMap<String, List<Integer>>> blocks = new TreeMap<>();
    for (int i = 0; i < parties.size(); i++) {
      PersonName name = isPerson(i) ? personName(parties.get(i)) : PersonName.of("");
      if (name.isFull() && !name.hasOnlyInitials()) {
        blocks
            .computeIfAbsent(name.block(), k -> new TreeMap<>())
            .computeIfAbsent(
                NameSimilarity.plain(String.join(" ", name.given()) + " " + name.surname()),
                k -> new ArrayList<>())
            .add(i);
      }
    }
    for (TreeMap<String, List<Integer>> block : blocks.values()) {
      block.values().forEach(this::joinAll);
      List<Integer> firsts = block.values().stream().map(list -> list.get(0)).toList();
      for (int a = 0; a < firsts.size(); a++) {
        for (int b = a + 1; b < firsts.size(); b++) {
          Party one = parties.get(firsts.get(a));
          Party other = parties.get(firsts.get(b));
          if (personName(one).fits(personName(other)) && one.gender().agrees(other.gender())) {
            groups.join(firsts.get(a), firsts.get(b));
          }
        }
      }
    }
  }

  /** Surnames alone and names with initials: to the one full name that fits, else to their like. */
  private void partNames() {
    SetMultimap<String, Integer> full = LinkedHashMultimap.create();
    List<Integer> part = new ArrayList<>();
    for (int i = 0; i < parties.size(); i++) {
      if (isPerson(i)) {
        PersonName name = personName(parties.get(i));
        if (name.isFull() && !name.hasOnlyInitials()) {
          full.put(name.block(), i);
        } else {
          part.add(i);
        }
      }
    }
    SetMultimap<String, Integer> left = LinkedHashMultimap.create();
    for (int i : part) {
      PersonName name = personName(parties.get(i));
      List<Integer> fitting = new ArrayList<>();
      for (int other : full.get(name.block())) {
        if (personName(parties.get(other)).fits(name)
            && compatible(parties.get(i), parties.get(other))) {
          fitting.add(other);
        }
      }
      if (!joinTold(i, fitting)) {
        left.put(NameSimilarity.plain(String.join(" ", name.given()) + " " + name.surname()), i);
      }
    }
    for (Collection<Integer> same : left.asMap().values()) {
      List<Integer> members = List.copyOf(same);
      for (int k = 1; k < members.size(); k++) {
        joinFirst(members, k);
      }
    }
  }

  /** Joins the {@code k}th to the first before it that it may be one with. */
  private void joinFirst(List<Integer> members, int k) {
    for (int j = 0; j < k; j++) {
      if (compatible(parties.get(members.get(j)), parties.get(members.get(k)))) {
        groups.join(members.get(j), members.get(k));
        return;
      }
    }
  }

  /** Joins to the only group, or to the only one that shares a role. */
  private boolean joinTold(int i, List<Integer> fitting) {
    Set<Integer> leaders = new LinkedHashSet<>();
    Set<Integer> byRole = new LinkedHashSet<>();
    for (int other : fitting) {
      leaders.add(groups.leader(other));
      if (sharesRole(parties.get(i), parties.get(other))) {
        byRole.add(groups.leader(other));
      }
    }
    Set<Integer> told = leaders.size() == 1 ? leaders : byRole;
    if (told.size() != 1) {
      return false;
    }
    groups.join(i, told.iterator().next());
    return true;
  }

  private static boolean sharesRole(Party one, Party other) {
    return one.roles().stream()
        .anyMatch(r -> other.roles().stream().anyMatch(held -> r.match(held) > 0));
  }

  /** Whether two parties of like names may be one person: gender and walk of life. */
  private static boolean compatible(Party one, Party other) {
    if (!one.gender().agrees(other.gender())) {
      return false;
    }
    return one.roles().isEmpty()
        || other.roles().isEmpty()
        || sharesRole(one, other)
        || one.roles().stream()
            .noneMatch(
                r -> other.roles().stream().anyMatch(held -> r.word().contradicts(held.word())));
  }

  /** "Its spokesman" to the one person whom another article gives that office. */
  private void roles() {
    for (int i = 0; i < parties.size(); i++) {
      Optional<Role> awaited = parties.get(i).awaited();
      if (awaited.isEmpty()) {
        continue;
      }
      Set<Integer> holders = new LinkedHashSet<>();
      for (int j = 0; j < parties.size(); j++) {
        if (isPerson(j)
            && parties.get(j).gender().agrees(awaited.get().word().gender())
            && parties.get(j).roles().stream().anyMatch(held -> answers(awaited.get(), held))) {
          holders.add(groups.leader(j));
        }
      }
      if (holders.size() == 1) {
        groups.join(i, holders.iterator().next());
      }
    }
  }

  /** A modifier is shared, or there is none and the very noun is. */
  private static boolean answers(Role awaited, Role held) {
    double match = awaited.match(held);
    int nearness = awaited.word().nearness(held.word());
    return match > nearness
        || (match == 3
            && awaited.modifiers().isEmpty()
            && !awaited.word().group().equals("spokesperson"));
  }
}
