package hearsay.extract.source;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import hearsay.extract.name.NameClass;
import hearsay.extract.name.NameWords;
import hearsay.extract.name.PersonName;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * "Nobody asked Greta": who is called by the first name alone is the one of that name whom the same
 * article names otherwise, though the first name may stand in another article only.
 */
final class FirstNames {

  private final List<Party> parties;
  private final Groups groups;

  /** First names of persons to the groups of those who bear them. */
  private final SetMultimap<String, Integer> bearers = LinkedHashMultimap.create();

  /** Groups of persons to the articles that name them. */
  private final SetMultimap<Integer, String> articles = LinkedHashMultimap.create();

  private FirstNames(List<Party> parties, Map<Party, String> articleOf, Groups groups) {
    this.parties = parties;
    this.groups = groups;
    for (int i = 0; i < parties.size(); i++) {
      Party party = parties.get(i);
      if (party.nameClass() == NameClass.PERSON) {
        articles.put(groups.leader(i), articleOf.getOrDefault(party, ""));
        PersonName name = PersonsAcross.personName(party);
        if (name.isFull() && !name.hasOnlyInitials()) {
          bearers.put(NameWords.key(name.given().get(0)), groups.leader(i));
        }
      }
    }
  }

  /**
   * Joins those who are called by a first name alone.
   *
   * @param articleOf the article of each party
   * @param groups persons known to be one by their surnames; those joined are added
   */
  static void join(List<Party> parties, Map<Party, String> articleOf, Groups groups) {
    FirstNames names = new FirstNames(parties, articleOf, groups);
    for (int i = 0; i < parties.size(); i++) {
      Party party = parties.get(i);
      boolean alone = names.articles.get(i).size() == 1 && party.forms().size() == 1;
      if (alone && groups.leader(i) == i) {
        names.join(i, articleOf.getOrDefault(party, ""));
      }
    }
  }

  private void join(int called, String article) {
    Set<Integer> here = new TreeSet<>();
    for (int bearer : bearers.get(NameWords.key(parties.get(called).longestForm()))) {
      if (bearer != called && articles.containsEntry(bearer, article)) {
        here.add(bearer);
      }
    }
    if (here.size() == 1) {
      groups.join(called, here.iterator().next());
    }
  }
}
