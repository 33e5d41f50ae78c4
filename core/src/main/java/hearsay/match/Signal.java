package hearsay.match;

import java.util.Optional;

/**
 * One thing by which two statements are compared. Symmetric; 1 for a statement and itself; says
 * nothing, and takes no weight, where the two cannot be compared in this.
 */
@FunctionalInterface
interface Signal {

  /** What it sees, or empty where there is nothing to compare. */
  Optional<Reading> read(Alignment pair);
}
