package hearsay.benchmarks.score;

import java.util.Collections;
import java.util.Set;

/**
 * A relation with its ends told as positions of gold statements.
 *
 * @param type the relation's lower-case word
 * @param from the statements that it may start at
 * @param to the statements that it may lead to
 */
record StoryLink(String type, Set<Integer> from, Set<Integer> to) {

  /** Whether both ends are among the gold statements, so that the relation can be judged. */
  boolean isJudged() {
    return !from.isEmpty() && !to.isEmpty();
  }

  /** Whether both ends meet those of the other. */
  boolean meets(StoryLink other) {
    return meet(from, other.from) && meet(to, other.to);
  }

  /** The same relation, read the other way. */
  StoryLink reversed() {
    return new StoryLink(type, to, from);
  }

  private static boolean meet(Set<Integer> some, Set<Integer> others) {
    return !Collections.disjoint(some, others);
  }
}
