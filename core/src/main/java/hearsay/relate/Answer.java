package hearsay.relate;

import hearsay.model.Evidence;
import java.util.List;

/**
 * A response and the statement that it answers.
 *
 * @param response the response
 * @param target what it answers
 * @param evidence why; the weights sum to a value above 0, at most 1
 */
record Answer(Said response, Said target, List<Evidence> evidence) {

  Answer {
    evidence = List.copyOf(evidence);
  }

  double score() {
    return Evidence.score(evidence);
  }
}
