package hearsay.match;

import hearsay.model.Evidence;
import java.util.List;
import java.util.function.Supplier;

/**
 * Two statements that were compared, blind to polarity: they may say the same or the opposite.
 *
 * @param first index of a statement in the list that was matched
 * @param second index of a later statement in it
 * @param similarity how much they are about the same thing, in [0, 1]
 * @param explanation gives the signals whose weights sum to the similarity; worked out when asked
 *     for, since most pairs are never shown
 */
public record SimilarPair(
    int first, int second, double similarity, Supplier<List<Evidence>> explanation) {

  public SimilarPair {
    if (!(similarity >= 0 && similarity <= 1)) {
      throw new IllegalArgumentException("similarity is " + similarity + ", must be in [0, 1]");
    }
    if (first < 0 || second <= first) {
      throw new IllegalArgumentException(
          "pair is " + first + ", " + second + ", must be two indices in order");
    }
  }

  /** A pair that is explained already. */
  public SimilarPair(int first, int second, double similarity, List<Evidence> evidence) {
    this(first, second, similarity, known(List.copyOf(evidence)));
  }

  private static Supplier<List<Evidence>> known(List<Evidence> evidence) {
    return () -> evidence;
  }

  /** The signals whose weights sum to the similarity. */
  public List<Evidence> evidence() {
    return explanation.get();
  }
}
