package hearsay.relate;

import hearsay.model.Evidence;
import hearsay.model.NonConflict;
import hearsay.model.NonConflictReason;
import hearsay.model.Place;
import hearsay.model.Relation;
import hearsay.model.RelationKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Who would neither confirm nor deny, or said nothing, and answers on a later day does not
 * contradict himself: the answer brings what he said up to date.
 */
final class LaterAnswer {

  private static final Set<RelationKind> REFUSALS =
      EnumSet.of(RelationKind.DECLINES, RelationKind.NEITHER_CONFIRMS_NOR_DENIES);

  private static final Set<RelationKind> ANSWERS =
      EnumSet.of(RelationKind.CONFIRMS, RelationKind.DENIES);

  private static final double UPDATED = 0.6;

  private LaterAnswer() {}

  /**
   * The pairs of a refusal and a later answer of one speaker to one claim, the answer first.
   *
   * @param responses the relations that responses make
   */
  static List<NonConflict> find(Story story, List<Relation> responses) {
    List<NonConflict> found = new ArrayList<>();
    for (Relation answer : responses) {
      for (Relation refusal : responses) {
        if (ANSWERS.contains(answer.kind())
            && REFUSALS.contains(refusal.kind())
            && updates(story, answer, refusal)) {
          found.add(
              new NonConflict(
                  NonConflictReason.UPDATE,
                  answer.from(),
                  refusal.from(),
                  List.of(evidence(story.byId(answer.from()), story.byId(refusal.from())))));
        }
      }
    }
    return found;
  }

  private static boolean updates(Story story, Relation answer, Relation refusal) {
    Said later = story.byId(answer.from());
    Said earlier = story.byId(refusal.from());
    return later.sharesSpeaker(earlier)
        && AcrossArticles.later(later, earlier)
        && story.byId(answer.to()).sameClaim(story.byId(refusal.to()));
  }

  private static Evidence evidence(Said later, Said earlier) {
    List<Place> places = new ArrayList<>(later.places());
    places.addAll(earlier.places());
    return Signals.of("later answer", "the same speaker answers now", UPDATED, places);
  }
}
