package hearsay.match;

/** Hears how far matching is. Called on the calling thread. */
@FunctionalInterface
public interface MatchListener {

  /** Hears nothing. */
  MatchListener NONE = (stage, count) -> {};

  /**
   * A step is done.
   *
   * @param count what came out of it: statements with wordings of their own for {@link
   *     MatchStage#FEATURES}, features for {@link MatchStage#INDEX}, pairs that were compared for
   *     {@link MatchStage#COMPARE}, groups of wordings for {@link MatchStage#CLUSTER}, claims for
   *     {@link MatchStage#CLAIMS}
   */
  void finished(MatchStage stage, long count);
}
