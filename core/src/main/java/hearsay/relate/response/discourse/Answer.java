package hearsay.relate.response.discourse;

import hearsay.model.Evidence;
import hearsay.model.Place;
import hearsay.model.RelationKind;
import hearsay.relate.story.Said;
import hearsay.relate.story.Signals;
import java.util.ArrayList;
import java.util.List;

/**
 * A response and the statement that it answers.
 *
 * @param response the response
 * @param target what it answers
 * @param evidence why; the weights sum to a value above 0, at most 1
 */
public record Answer(Said response, Said target, List<Evidence> evidence) {

  /** How sure a tie is by its way. */
  static final double SURE = 0.9;

  static final double LIKELY = 0.7;
  static final double POSSIBLE = 0.5;

  public Answer {
    evidence = List.copyOf(evidence);
  }

  /** With one signal, shown at both and at the statements through which they belong together. */
  static Answer of(Said response, Said target, String why, double weight, Said... through) {
    List<Evidence> evidence = new ArrayList<>();
    List<Place> places = new ArrayList<>(response.places());
    places.addAll(target.places());
    for (Said step : through) {
      places.addAll(step.places());
    }
    evidence.add(Signals.of("discourse", why, weight, places));
    return new Answer(response, target, evidence);
  }

  public RelationKind kind() {
    return switch (response.act()) {
      case CONFIRM -> RelationKind.CONFIRMS;
      case DENY -> RelationKind.DENIES;
      case DECLINE -> RelationKind.DECLINES;
      case NEITHER_CONFIRM_NOR_DENY -> RelationKind.NEITHER_CONFIRMS_NOR_DENIES;
      // "Nobody was asked to go": what it answers makes it a denial.
      default -> RelationKind.DENIES;
    };
  }

  public double score() {
    return Evidence.score(evidence);
  }
}
