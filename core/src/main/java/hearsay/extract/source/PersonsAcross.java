package hearsay.extract.source;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import hearsay.extract.name.NameClass;
import hearsay.extract.name.NameSimilarity;
import hearsay.extract.name.PersonName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * Joins the persons of several articles that are one: those of whom a first name is known, then
 * surnames alone and names with initials to the one full name that fits.
 */
final class PersonsAcross {

  private final List<Party> parties;
  private final Groups groups;

  private PersonsAcross(List<Party> parties, Groups groups) {
    this.parties = parties;
    this.groups = groups;
  }

  static void join(List<Party> parties, Groups groups) {
    PersonsAcross persons = new PersonsAcross(parties, groups);
    persons.fullNames();
    persons.partNames();
  }

  private boolean isPerson(int i) {
    return parties.get(i).nameClass() == NameClass.PERSON;
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
      block.values().forEach(groups::joinAll);
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
}
