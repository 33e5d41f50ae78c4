package hearsay.match;

import hearsay.model.Evidence;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How two texts compare.
 *
 * @param similarity how far they are about the same thing, in [0, 1]
 * @param evidence the signals whose weights sum to the similarity
 * @param conflicts what keeps them from meaning the same, in the order of the enum, often none
 */
public record Comparison(double similarity, List<Evidence> evidence, Set<Conflict> conflicts) {

  public Comparison {
    if (!(similarity >= 0 && similarity <= 1)) {
      throw new IllegalArgumentException("similarity is " + similarity + ", must be in [0, 1]");
    }
    evidence = List.copyOf(evidence);
    conflicts = Collections.unmodifiableSet(new TreeSet<>(conflicts));
  }

  /** Whether they mean the same, for a similarity that is enough. */
  public boolean isSame(double threshold) {
    return similarity >= threshold && conflicts.isEmpty();
  }
}
