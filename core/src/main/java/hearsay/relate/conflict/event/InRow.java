package hearsay.relate.conflict.event;

import com.google.common.collect.ImmutableSet;
import hearsay.relate.clause.Clause;
import hearsay.relate.lexicon.Words;
import hearsay.relate.story.Comparison;
import hearsay.relate.story.Said;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** Which of several events in a row is told of: the first, the last, another. */
final class InRow {

  private static final Set<String> FIRST = Set.of("first", "initial", "original", "earliest");

  private static final Set<String> LAST = Set.of("last", "final", "latest");

  private static final Set<String> ANOTHER =
      Set.of("second", "third", "fourth", "other", "another", "new", "next", "previous", "further");

  private InRow() {}

  /**
   * Whether both can be of one event. "The first call" came before any other call: that a call came
   * earlier cannot be, later it may. The second is another than the first.
   *
   * @param order negative where the first is told to be the earlier; empty where that is not known
   */
  static boolean same(Comparison pair, Clause one, Clause other, OptionalInt order) {
    Set<String> here = of(one, pair.a());
    Set<String> there = of(other, pair.b());
    if (here.equals(there)) {
      return true;
    }
    if (order.isEmpty() || !here.isEmpty() && !there.isEmpty()) {
      return false;
    }
    boolean earlier = order.getAsInt() < 0;
    return FIRST.containsAll(here) && FIRST.containsAll(there) && earlier == here.isEmpty()
        || LAST.containsAll(here) && LAST.containsAll(there) && earlier == there.isEmpty();
  }

  /** Of the words with what happened, or with who or what it happened to. */
  private static Set<String> of(Clause clause, Said said) {
    Happening happening = Happening.of(clause, said);
    return Stream.concat(
            Stream.of(happening.word()),
            happening.nominal()
                ? Stream.of()
                : Stream.concat(clause.subject().stream(), clause.object().stream()))
        .flatMap(word -> Happening.modifiers(word, said).stream())
        .map(Words::lower)
        .filter(word -> FIRST.contains(word) || LAST.contains(word) || ANOTHER.contains(word))
        .collect(ImmutableSet.toImmutableSet());
  }
}
