package hearsay.match;

import hearsay.model.Evidence;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How two texts compare.
 *
 * @param similarity how likely they say the same, in [0, 1]: of texts at 0.8 some 80 in 100 do
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
}
