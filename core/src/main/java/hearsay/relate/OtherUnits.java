package hearsay.relate;

import hearsay.model.NonConflict;
import hearsay.model.NonConflictReason;
import hearsay.model.Relation;
import hearsay.model.RelationKind;
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
    List<NonConflict> more = new ArrayList<>();
    for (NonConflict answer : answers) {
      if (answer.reason() == NonConflictReason.OTHER_UNIT) {
        for (Relation conflict : conflicts) {
          if (conflict.kind() == RelationKind.NUMBER_CONFLICT) {
            follow(answer.from(), answer.to(), conflict, answer, story, known, more);
            follow(answer.to(), answer.from(), conflict, answer, story, known, more);
          }
        }
      }
    }
    return more;
  }

  private static void follow(
      String unit,
      String counted,
      Relation conflict,
      NonConflict answer,
      Story story,
      Set<String> known,
      List<NonConflict> more) {
    String same = claim(counted, story);
    boolean from = claim(conflict.from(), story).equals(same);
    boolean to = claim(conflict.to(), story).equals(same);
    if (from == to) {
      return;
    }
    String other = from ? conflict.to() : conflict.from();
    if (known.add(key(claim(unit, story), claim(other, story)))) {
      more.add(new NonConflict(NonConflictReason.OTHER_UNIT, unit, other, answer.evidence()));
    }
  }

  private static String claim(String id, Story story) {
    return ClaimOf.end(id, story);
  }

  private static String key(String one, String other) {
    return one.compareTo(other) < 0 ? one + "\n" + other : other + "\n" + one;
  }
}
