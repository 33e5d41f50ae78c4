package hearsay.relate.response;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import hearsay.model.Evidence;
import hearsay.model.NonConflict;
import hearsay.model.NonConflictReason;
import hearsay.model.Place;
import hearsay.model.Relation;
import hearsay.model.RelationKind;
import hearsay.relate.story.Occasions;
import hearsay.relate.story.Said;
import hearsay.relate.story.Signals;
import hearsay.relate.story.Story;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Who would neither confirm nor deny, or said nothing, and answers on a later day does not
 * contradict himself: the answer brings what he said up to date.
 */
public final class LaterAnswer {

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
  public static List<NonConflict> find(Story story, List<Relation> responses) {
    ListMultimap<String, Relation> refusals = ArrayListMultimap.create();
    for (Relation response : responses) {
      if (REFUSALS.contains(response.kind())) {
        refusals.put(claim(response, story), response);
      }
    }
    List<NonConflict> found = new ArrayList<>();
    for (Relation answer : responses) {
      if (ANSWERS.contains(answer.kind())) {
        for (Relation refusal : refusals.get(claim(answer, story))) {
          Said later = story.byId(answer.from());
          Said earlier = story.byId(refusal.from());
          if (later.sharesSpeaker(earlier) && Occasions.later(later, earlier)) {
            found.add(
                new NonConflict(
                    NonConflictReason.UPDATE,
                    later.id(),
                    earlier.id(),
                    List.of(evidence(later, earlier))));
          }
        }
      }
    }
    return found;
  }

  private static String claim(Relation response, Story story) {
    return story.byId(response.to()).claimId();
  }

  private static Evidence evidence(Said later, Said earlier) {
    List<Place> places = new ArrayList<>(later.places());
    places.addAll(earlier.places());
    return Signals.of("later answer", "the same speaker answers now", UPDATED, places);
  }
}
