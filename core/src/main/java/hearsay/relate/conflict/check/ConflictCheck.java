package hearsay.relate.conflict.check;

import hearsay.relate.story.Comparison;
import hearsay.relate.story.Story;

/**
 * Compares two statements in one respect. A check is symmetric, keeps no state, and answers {@link
 * Verdict#NOT_COMPARABLE} rather than guess.
 */
@FunctionalInterface
public interface ConflictCheck {

  /** What the check finds out; both statements are of the same story. */
  Verdict check(Comparison pair, Story story);
}
