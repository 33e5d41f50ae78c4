package hearsay;

import static java.util.Objects.requireNonNull;

import hearsay.match.MatchOptions;
import hearsay.relate.RelateOptions;
import java.util.Map;

/**
 * How a {@link Reconciler} works. Immutable; checked when built.
 *
 * @param match how statements are put together
 * @param relate from where on relations count
 * @param threads how many articles are worked on at once, at least 1; the result does not depend on
 *     it
 * @param limits how much is taken on
 */
public record ReconcilerOptions(
    MatchOptions match, RelateOptions relate, int threads, Limits limits) {

  public ReconcilerOptions {
    requireNonNull(match, "match");
    requireNonNull(relate, "relate");
    requireNonNull(limits, "limits");
    if (threads < 1) {
      throw new IllegalArgumentException(
          "threads is "
              + threads
              + ", must be at least 1. Use 1 to work on one article at a time.");
    }
  }

  /** The options that suit news, with a thread for each processor. */
  public static ReconcilerOptions defaults() {
    return new ReconcilerOptions(
        MatchOptions.defaults(),
        RelateOptions.defaults(),
        Runtime.getRuntime().availableProcessors(),
        Limits.defaults());
  }

  /** The same options with others for matching. */
  public ReconcilerOptions withMatch(MatchOptions options) {
    return new ReconcilerOptions(options, relate, threads, limits);
  }

  /** The same options with others for relating. */
  public ReconcilerOptions withRelate(RelateOptions options) {
    return new ReconcilerOptions(match, options, threads, limits);
  }

  /** The same options with another number of threads. */
  public ReconcilerOptions withThreads(int count) {
    return new ReconcilerOptions(match, relate, count, limits);
  }

  /** The same options with other limits. */
  public ReconcilerOptions withLimits(Limits others) {
    return new ReconcilerOptions(match, relate, threads, others);
  }

  /** What bears on the result, for its provenance: threads do not. */
  Map<String, String> settings() {
    return Map.of(
        "match", match.toString(), "relate", relate.toString(), "limits", limits.toString());
  }
}
