package hearsay.relate;

import hearsay.language.Quantity;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Whether a later count only moves an earlier one on. */
final class LaterCount {

  private static final Set<String> UP = Set.of("rise", "climb", "increase", "grow");

  private static final Set<String> DOWN = Set.of("fall", "drop", "decrease", "shrink");

  private static final Set<String> MOVED = Set.of("revise", "update", "correct");

  private LaterCount() {}

  /** Whether the article that is known to be later only moves the count on. */
  static boolean updates(Comparison pair, Quantity left, Quantity right, Counted counted) {
    Optional<LocalDate> a = pair.a().article().date();
    Optional<LocalDate> b = pair.b().article().date();
    if (a.isEmpty() || b.isEmpty() || a.get().equals(b.get())) {
      return false;
    }
    boolean leftFirst = a.get().isBefore(b.get());
    Quantity earlier = leftFirst ? left : right;
    Quantity later = leftFirst ? right : left;
    Said laterSaid = leftFirst ? pair.b() : pair.a();
    boolean higher = later.low() > earlier.low();
    if (tells(laterSaid, MOVED) || tells(laterSaid, higher ? UP : DOWN)) {
      return true;
    }
    return counted.shrinks()
        ? later.high() < earlier.low()
        : counted.grows() && later.low() > earlier.high();
  }

  private static boolean tells(Said said, Set<String> lemmas) {
    return said.words().stream().anyMatch(word -> lemmas.contains(word.lemma()));
  }
}
