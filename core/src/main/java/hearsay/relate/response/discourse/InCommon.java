package hearsay.relate.response.discourse;

import hearsay.relate.story.Comparison;
import hearsay.relate.story.Said;
import java.util.Set;

/** What two statements must share to be about one thing, names apart. */
public final class InCommon {

  /** Fewer words in common may be chance. */
  public static final int LEAST = 2;

  private InCommon() {}

  /** How many words they share that are no names. */
  public static long words(Comparison pair) {
    return pair.common(Set.of(), Set.of()).stream()
        .filter(match -> !match.a().token().isProperNoun())
        .count();
  }

  /** Whether one number is told by both. */
  public static boolean sameNumber(Said one, Said other) {
    return one.quantities().stream()
        .anyMatch(
            q ->
                other.quantities().stream()
                    .anyMatch(w -> w.low() == q.low() && w.high() == q.high()));
  }
}
