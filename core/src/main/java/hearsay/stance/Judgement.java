package hearsay.stance;

import hearsay.model.Evidence;
import java.util.List;

/**
 * A label that was found for two texts.
 *
 * @param label the label
 * @param probability how sure it is, in [0, 1]
 * @param evidence the features that speak for or against the label rather than the next best one,
 *     the weightiest first; their weights sum to the log-odds between the two. Empty where there
 *     was nothing to judge
 */
public record Judgement<L extends Enum<L>>(L label, double probability, List<Evidence> evidence) {

  public Judgement {
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException(
          "probability is " + probability + ", must be in [0, 1]. Maybe a score was meant.");
    }
    evidence = List.copyOf(evidence);
  }
}
