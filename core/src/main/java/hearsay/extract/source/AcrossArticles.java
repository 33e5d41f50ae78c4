package hearsay.extract.source;

import hearsay.extract.name.NameClass;
import hearsay.extract.name.Role;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
    BodiesAcross.join(parties, across.groups);
    PersonsAcross.join(parties, across.groups);
    FirstNames.join(parties, articleOf, across.groups);
    across.roles();
    return across.groups.groups();
  }

  private boolean isPerson(int i) {
    return parties.get(i).nameClass() == NameClass.PERSON;
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
