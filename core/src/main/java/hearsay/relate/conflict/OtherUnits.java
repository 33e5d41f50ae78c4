package hearsay.relate.conflict;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import hearsay.model.NonConflict;
import hearsay.model.NonConflictReason;
import hearsay.model.Relation;
import hearsay.model.RelationKind;
import hearsay.relate.story.ClaimOf;
import hearsay.relate.story.Story;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What counts other things than one count counts other things than every count of the same: where
 * nine million records are no number of people, they are none in whatever words the people are
 * counted.
 */
final class OtherUnits {

  private OtherUnits() {}

  /**
   * The answers that follow from others.
   *
   * @param answers what was checked and is no conflict
   * @param conflicts between numbers that count one thing, among others
   */
  static List<NonConflict> follow(
      List<NonConflict> answers, List<Relation> conflicts, Story story) {
    Set<String> known = new HashSet<>();
    answers.forEach(
        answer -> known.add(key(claim(answer.from(), story), claim(answer.to(), story))));
    ListMultimap<String, String> clashing = clashing(conflicts, story);
    List<NonConflict> more = new ArrayList<>();
    for (NonConflict answer : answers) {
      if (answer.reason() == NonConflictReason.OTHER_UNIT) {
        follow(answer.from(), answer.to(), clashing, answer, story, known, more);
        follow(answer.to(), answer.from(), clashing, answer, story, known, more);
      }
    }
    return more;
  }

  /** For each claim the ends of the conflicts of numbers with it. */
  private static ListMultimap<String, String> clashing(List<Relation> conflicts, Story story) {
    ListMultimap<String, String> clashing = ArrayListMultimap.create();
    for (Relation conflict : conflicts) {
      String from = claim(conflict.from(), story);
      String to = claim(conflict.to(), story);
      if (conflict.kind() == RelationKind.NUMBER_CONFLICT && !from.equals(to)) {
        clashing.put(from, conflict.to());
        clashing.put(to, conflict.from());
      }
    }
    return clashing;
  }

  private static void follow(
      String unit,
      String counted,
      ListMultimap<String, String> clashing,
      NonConflict answer,
      Story story,
      Set<String> known,
      List<NonConflict> more) {
    for (String other : clashing.get(claim(counted, story))) {
      if (known.add(key(claim(unit, story), claim(other, story)))) {
        more.add(new NonConflict(NonConflictReason.OTHER_UNIT, unit, other, answer.evidence()));
      }
    }
  }

  private static String claim(String id, Story story) {
    return ClaimOf.end(id, story);
  }

  private static String key(String one, String other) {
    return one.compareTo(other) < 0 ? one + "\n" + other : other + "\n" + one;
  }
}
