package hearsay.relate.conflict.number;

import static hearsay.relate.lexicon.Words.lemma;

import hearsay.language.Quantity;
import hearsay.relate.clause.Clause;
import hearsay.relate.coreference.Retold;
import hearsay.relate.quantity.Scope;
import hearsay.relate.story.Comparison;
import hearsay.relate.story.Story;
import java.util.Optional;
import java.util.Set;

/** How long one thing went on: verbs of lasting say the same, and few other words are needed. */
final class Lasting {

  private static final Set<String> LASTS =
      Set.of("last", "go", "continue", "persist", "run", "take", "drag");

  private Lasting() {}

  /** Whether both numbers tell how long one and the same thing lasted. */
  static boolean areOne(Comparison pair, Quantity left, Quantity right, Story story) {
    Optional<Clause> one = Scope.clause(pair.a(), left);
    Optional<Clause> other = Scope.clause(pair.b(), right);
    return one.filter(Lasting::lasts).isPresent()
        && other.filter(Lasting::lasts).isPresent()
        && Retold.role(
                pair.a(),
                one.flatMap(Clause::subject),
                pair.b(),
                other.flatMap(Clause::subject),
                story)
            == Retold.Role.SAME;
  }

  private static boolean lasts(Clause clause) {
    return LASTS.contains(lemma(clause.predicate()));
  }
}
