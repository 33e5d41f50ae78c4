package hearsay.extract.source;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import hearsay.extract.name.Gender;
import hearsay.extract.name.NameClass;
import hearsay.extract.name.NameOccurrence;
import hearsay.extract.name.NameSimilarity;
import hearsay.extract.name.NameWords;
import hearsay.extract.name.Nations;
import hearsay.extract.name.PersonName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everybody an article speaks of by name: its forms of one name put together, so that a surname
 * finds its full name and the short name of a body its long one.
 */
final class PartyBook {

  private final List<Party> parties = new ArrayList<>();
  private final Map<String, Party> byKey = new LinkedHashMap<>();
  private final Map<Party, PersonName> personNames = new LinkedHashMap<>();

  /** Surname skeletons, first names and words of bodies' names to who bears them. */
  private final SetMultimap<String, Party> surnames = LinkedHashMultimap.create();

  private final SetMultimap<String, Party> firstNames = LinkedHashMultimap.create();
  private final SetMultimap<String, Party> words = LinkedHashMultimap.create();
  private final SetMultimap<String, Party> acronyms = LinkedHashMultimap.create();
  private final Map<NameOccurrence, Collection<Party>> candidates = new HashMap<>();

  PartyBook(List<NameOccurrence> occurrences, List<String> publishers) {
    for (String publisher : publishers) {
      Party party = open(publisher, -1, NameClass.OUTLET);
      enterBody(party, publisher);
    }
    Map<String, NameClass> classes = classes(occurrences);
    List<NameOccurrence> longestFirst = new ArrayList<>(occurrences);
    longestFirst.sort(
        Comparator.comparingInt((NameOccurrence o) -> -o.length())
            .thenComparingInt(NameOccurrence::from));
    for (NameOccurrence occurrence : longestFirst) {
      candidates.put(occurrence, place(occurrence, classes));
    }
  }

  /** Who the name may stand for, at least one. */
  Collection<Party> candidates(NameOccurrence occurrence) {
    return candidates.getOrDefault(occurrence, List.of());
  }

  /** Who the name stands for most likely: the most prominent, the earlier of two alike. */
  Party likeliest(NameOccurrence occurrence, int moment) {
    Party best = candidates(occurrence).iterator().next();
    for (Party party : candidates(occurrence)) {
      double gain = party.prominence(moment) - best.prominence(moment);
      best = gain > 0 || gain == 0 && party.first() < best.first() ? party : best;
    }
    return best;
  }

  List<Party> parties() {
    return parties;
  }

  boolean has(String name, NameClass nameClass) {
    return byKey.containsKey(key(name, nameClass));
  }

  /** The party of that class and name, opened where there is none yet. */
  Party open(String name, int token, NameClass nameClass) {
    String key = key(name, nameClass);
    Party known = byKey.get(key);
    if (known == null) {
      known = new Party(token, nameClass);
      byKey.put(key, known);
      parties.add(known);
    }
    return known;
  }

  private static String key(String name, NameClass nameClass) {
    return nameClass.kind() + ":" + NameWords.key(name);
  }

  /** What most occurrences of each form are taken for; persons win a tie. */
  private static Map<String, NameClass> classes(List<NameOccurrence> occurrences) {
    Map<String, Map<NameClass, Integer>> votes = new HashMap<>();
    for (NameOccurrence occurrence : occurrences) {
      int weight =
          occurrence.nameClass() == NameClass.PERSON && !occurrence.roles().isEmpty() ? 3 : 2;
      weight = occurrence.nameClass() == NameClass.UNKNOWN ? 1 : weight;
      votes
          .computeIfAbsent(NameWords.key(occurrence.text()), k -> new HashMap<>())
          .merge(occurrence.nameClass(), weight, Integer::sum);
    }
    Map<String, NameClass> classes = new HashMap<>();
    votes.forEach(
        (form, counts) -> {
          NameClass best = NameClass.UNKNOWN;
          for (NameClass nameClass : NameClass.values()) {
            if (counts.getOrDefault(nameClass, 0) > counts.getOrDefault(best, 0)) {
              best = nameClass;
            }
          }
          classes.put(form, best);
        });
    return classes;
  }

  private Collection<Party> place(NameOccurrence occurrence, Map<String, NameClass> classes) {
    String text = occurrence.text();
    NameClass nameClass = classes.getOrDefault(NameWords.key(text), occurrence.nameClass());
    if (!occurrence.roles().isEmpty() && occurrence.nameClass() == NameClass.PERSON) {
      nameClass = NameClass.PERSON;
    }
    boolean couldBeSurname =
        occurrence.length() == 1
            && (nameClass == NameClass.STATE
                || nameClass == NameClass.PLACE
                || nameClass == NameClass.OUTLET);
    if (couldBeSurname) {
      Optional<Party> bearer = bearer(text);
      if (bearer.isPresent()) {
        return List.of(bearer.get());
      }
    }
    return switch (nameClass) {
      case PERSON -> person(occurrence);
      case STATE -> List.of(state(occurrence, text));
      case PEOPLE -> List.of(body(occurrence, text, NameClass.PEOPLE));
      case PLACE -> List.of(body(occurrence, text, NameClass.PLACE));
      case UNKNOWN -> unknown(occurrence);
      case ORGANIZATION, OUTLET, DOCUMENT -> organization(occurrence, nameClass);
    };
  }

  private Party state(NameOccurrence occurrence, String text) {
    return open(Nations.named(text).orElse(text), occurrence.from(), NameClass.STATE);
  }

  private Collection<Party> person(NameOccurrence occurrence) {
    PersonName name = PersonName.of(occurrence.text());
    List<Party> fitting = new ArrayList<>();
    for (Party party : surnames.get(name.block())) {
      PersonName known = personNames.getOrDefault(party, name);
      Gender gender = occurrence.gender().or(name.gender());
      if (known.fits(name) && (name.isFull() || gender.agrees(party.gender()))) {
        fitting.add(party);
      }
    }
    if (fitting.isEmpty() && occurrence.length() == 1) {
      fitting.addAll(firstNames.get(NameWords.key(occurrence.text())));
    }
    if (fitting.isEmpty() && occurrence.length() == 1 && occurrence.roles().isEmpty()) {
      fitting.addAll(words.get(NameWords.key(occurrence.text())));
    }
    if (fitting.isEmpty()) {
      fitting.add(enterPerson(occurrence, name));
    }
    if (fitting.size() == 1) {
      fitting.get(0).learn(occurrence.gender());
    }
    return fitting;
  }

  private Party enterPerson(NameOccurrence occurrence, PersonName name) {
    Gender gender = occurrence.gender().or(name.gender());
    Party party = open(occurrence.text(), occurrence.from(), NameClass.PERSON);
    if (!party.gender().agrees(gender)) {
      // "Mr Venn" and "Ms Venn" are two.
      party = open(occurrence.text() + " " + gender, occurrence.from(), NameClass.PERSON);
    }
    personNames.put(party, name);
    surnames.put(name.block(), party);
    if (name.isFull()) {
      firstNames.put(NameWords.key(name.given().get(0)), party);
      int particle = name.surname().indexOf(' ');
      if (particle < 0 && name.given().size() > 1) {
        surnames.put(NameSimilarity.skeleton(name.surname()), party);
      }
    }
    party.learn(occurrence.gender());
    party.learn(name.gender());
    party.suspect(name.likelyGender());
    return party;
  }

  private Collection<Party> unknown(NameOccurrence occurrence) {
    Set<Party> persons = surnames.get(PersonName.of(occurrence.text()).block());
    if (occurrence.length() == 1 && !persons.isEmpty()) {
      return person(occurrence);
    }
    Collection<Party> bodies = aliases(occurrence);
    return bodies.isEmpty()
        ? List.of(body(occurrence, occurrence.text(), NameClass.UNKNOWN))
        : bodies;
  }

  private Collection<Party> organization(NameOccurrence occurrence, NameClass nameClass) {
    String text = occurrence.text();
    if (occurrence.length() == 1
        && nameClass == NameClass.ORGANIZATION
        && !NameWords.isInstitution(text)
        && acronyms.get(NameWords.key(text)).isEmpty()
        && words.get(NameWords.key(text)).isEmpty()) {
      Optional<Party> bearer = bearer(text);
      if (bearer.isPresent()) {
        return List.of(bearer.get());
      }
    }
    Collection<Party> known = aliases(occurrence);
    return known.isEmpty() ? List.of(body(occurrence, text, nameClass)) : known;
  }

  /** A person of whom a first name is known and whose surname is just this. */
  private Optional<Party> bearer(String text) {
    for (Party person : surnames.get(PersonName.of(text).block())) {
      PersonName known = personNames.get(person);
      if (known != null
          && known.isFull()
          && NameWords.key(known.surname()).equals(NameWords.key(text))) {
        return Optional.of(person);
      }
    }
    return Optional.empty();
  }

  private Party body(NameOccurrence occurrence, String text, NameClass nameClass) {
    String name = nameClass == NameClass.OUTLET ? NameWords.outlet(text).orElse(text) : text;
    Party party = open(name, occurrence.from(), nameClass);
    if (nameClass != NameClass.PEOPLE && nameClass != NameClass.PLACE) {
      enterBody(party, name);
    }
    return party;
  }

  /** Bodies whose longer name holds this one, or whose initials it is. */
  private Collection<Party> aliases(NameOccurrence occurrence) {
    String key = NameWords.key(occurrence.text());
    Party same = byKey.get(key(occurrence.text(), NameClass.OUTLET));
    if (same == null) {
      same = byKey.get(key(occurrence.text(), NameClass.ORGANIZATION));
    }
    if (same != null) {
      return List.of(same);
    }
    if (NameWords.isInstitution(key) || NameWords.outlet(key).isPresent()) {
      return List.of();
    }
    if (occurrence.text().equals(occurrence.text().toUpperCase(java.util.Locale.ROOT))
        && !acronyms.get(key).isEmpty()) {
      return acronyms.get(key);
    }
    return words.get(key);
  }

  private void enterBody(Party party, String name) {
    String[] parts = NameWords.key(name).split(" ", -1);
    if (parts.length < 2 || Nations.named(name).isPresent()) {
      return;
    }
    StringBuilder initials = new StringBuilder();
    for (String part : parts) {
      if (!part.isEmpty()
          && !part.equals("of")
          && !part.equals("for")
          && !part.equals("and")
          && !part.equals("the")) {
        initials.append(part.charAt(0));
      }
    }
    if (initials.length() > 1) {
      acronyms.put(initials.toString(), party);
    }
    // First words and last ones, "Kelm" and "the Courier"; outlets mostly begin with a town.
    StringBuilder head = new StringBuilder();
    for (int i = 0; i < parts.length - 1; i++) {
      head.append(i == 0 ? "" : " ").append(parts[i]);
      if (party.nameClass() != NameClass.OUTLET
          && Nations.meant(head.toString()).isEmpty()
          && Nations.capital(head.toString()).isEmpty()) {
        words.put(head.toString(), party);
      }
    }
    words.put(parts[parts.length - 1], party);
  }
}
