package hearsay.stance;

import com.google.common.collect.ImmutableMap;
import hearsay.stance.TextReading.Word;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Relations of two that cannot hold both ways, by whichever word they are told: who owns is not the
 * subsidiary, who succeeds is not the predecessor; and ways that lead somewhere instead of from
 * there. Immutable.
 */
final class DirectedRelations {

  /** A word tells a relation from its first party to its second, or the other way round. */
  private record Sense(String relation, boolean forward) {}

  /** Something stands in a relation to something; a way has no party that goes it. */
  private record Told(String relation, Word from, Word to) {}

  private static final String WAY = "way";

  private static final ImmutableMap<String, Sense> SENSES =
      senses(
          "own",
          "own owner acquire buy purchase",
          "subsidiary unit division",
          "succeed",
          "succeed successor replace replacement",
          "predecessor precede",
          "employ",
          "employ employer boss hire",
          "employee",
          "parent",
          "father mother parent",
          "son daughter child",
          "grandparent",
          "grandfather grandmother",
          "grandson granddaughter grandchild",
          "teach",
          "teacher mentor teach",
          "student pupil disciple",
          "uncle",
          "uncle aunt",
          "nephew niece");

  private static final Set<String> OF = Set.of("nmod", "nmod:poss");

  private static final Set<String> DONE_TO = Set.of("obj", "nsubj:pass");

  private static final Set<String> LEAVING = Set.of("leave", "depart", "flee", "exit");

  private static final Set<String> MOTIONS =
      Set.of(
          "leave",
          "depart",
          "flee",
          "exit",
          "move",
          "travel",
          "sail",
          "fly",
          "go",
          "return",
          "send",
          "ship",
          "export",
          "import",
          "transfer",
          "march",
          "withdraw");

  private static final Set<String> TOWARDS = Set.of("to", "into", "for", "towards", "toward");

  private static final Set<String> AWAY = Set.of("from", "off");

  private final TextReading text;
  private final List<Told> told = new ArrayList<>();

  private DirectedRelations(TextReading text) {
    this.text = text;
  }

  private static ImmutableMap<String, Sense> senses(String... table) {
    ImmutableMap.Builder<String, Sense> senses = ImmutableMap.builder();
    for (int i = 0; i < table.length; i += 3) {
      for (String word : table[i + 1].split(" ", -1)) {
        senses.put(word, new Sense(table[i], true));
      }
      for (String word : table[i + 2].split(" ", -1)) {
        senses.put(word, new Sense(table[i], false));
      }
    }
    return senses.buildOrThrow();
  }

  /** Reads a text. Cost grows with the square of its words at worst. */
  static DirectedRelations of(TextReading text) {
    DirectedRelations relations = new DirectedRelations(text);
    for (Word word : text.words()) {
      Optional.ofNullable(SENSES.get(word.lemma())).ifPresent(s -> relations.party(word, s));
      if (MOTIONS.contains(word.lemma())) {
        relations.way(word);
      }
    }
    return relations;
  }

  /**
   * Whether a premise tells one of this text's relations the other way round, and none of them as
   * the text does.
   *
   * @param there where each word of this text is met in the premise
   */
  boolean turnedIn(DirectedRelations premise, Map<Integer, Word> there) {
    boolean turned = false;
    for (Told own : told) {
      Word from = there.get(own.from.place());
      Word to = there.get(own.to.place());
      if (from == null || to == null) {
        continue;
      }
      for (Told other : premise.told) {
        if (other.relation.equals(own.relation)) {
          if (same(other.from, from) && same(other.to, to)) {
            return false;
          }
          turned |= same(other.from, to) && same(other.to, from);
        }
      }
    }
    return turned;
  }

  /** A name stands in many places. */
  private static boolean same(Word one, Word other) {
    return one.equals(other) || one.isName() && one.lemma().equals(other.lemma());
  }

  private void party(Word word, Sense sense) {
    List<Word> first = new ArrayList<>();
    List<Word> second = new ArrayList<>();
    boolean noun = word.token().isNoun();
    for (Word other : under(word)) {
      String relation = other.relation();
      if (relation.equals("nsubj") || relation.equals("obl:agent")) {
        first.add(other);
      } else if (noun ? OF.contains(relation) : DONE_TO.contains(relation)) {
        second.add(other);
      }
    }
    if (noun) {
      // "Its heir, Aldane", "Aldane, its heir"; "Aldane is a unit of the group Norland".
      (first.isEmpty() ? first : second)
          .addAll(under(word).stream().filter(other -> other.relation().equals("appos")).toList());
      if (first.isEmpty() && word.relation().equals("appos") && word.head() >= 0) {
        first.add(text.words().get(word.head()));
      }
    }
    for (Word one : first) {
      for (Word other : second) {
        tell(sense.relation, sense.forward ? one : other, sense.forward ? other : one);
      }
    }
  }

  /** A way leads from a place to where it is gone, or from where one goes to the place. */
  private void way(Word motion) {
    for (Word place : under(motion)) {
      Set<String> cases =
          under(place).stream()
              .filter(word -> word.relation().equals("case"))
              .map(Word::lemma)
              .collect(Collectors.toUnmodifiableSet());
      if (cases.isEmpty()
          ? place.relation().equals("obj") && LEAVING.contains(motion.lemma())
          : !Collections.disjoint(cases, AWAY)) {
        tell(WAY, place, motion);
      } else if (!Collections.disjoint(cases, TOWARDS)) {
        tell(WAY, motion, place);
      }
    }
  }

  private void tell(String relation, Word from, Word to) {
    told.add(new Told(relation, from, to));
  }

  private List<Word> under(Word head) {
    return text.words().stream().filter(word -> word.head() == head.place()).toList();
  }
}
