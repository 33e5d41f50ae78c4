package hearsay.relate.conflict.number;

import static hearsay.relate.lexicon.Words.lemma;

import hearsay.language.Quantity;
import hearsay.language.Token;
import hearsay.relate.clause.Clause;
import hearsay.relate.coreference.Retold;
import hearsay.relate.lexicon.Words;
import hearsay.relate.quantity.Scope;
import hearsay.relate.story.Comparison;
import hearsay.relate.story.Said;
import hearsay.relate.story.Story;
import java.util.Optional;
import java.util.Set;

/** How long one thing went on: verbs of lasting say the same, and few other words are needed. */
final class Lasting {

  private static final Set<String> LASTS =
      Set.of("last", "go", "continue", "persist", "run", "take", "drag");

  /** Who is so for a time cannot do what he does: "out for three weeks", "sidelined". */
  private static final Set<String> AWAY = Set.of("out", "sideline", "sidelined", "absent");

  private Lasting() {}

  /** Whether both numbers tell how long one and the same thing lasted. */
  static boolean areOne(Comparison pair, Quantity left, Quantity right, Story story) {
    Optional<Clause> one = Scope.clause(pair.a(), left);
    Optional<Clause> other = Scope.clause(pair.b(), right);
    if (one.isEmpty() || other.isEmpty()) {
      return false;
    }
    boolean last = lasts(one.get()) && lasts(other.get());
    boolean away = isAway(one.get()) && isAway(other.get());
    return (last || away)
            && Retold.role(pair.a(), who(one.get()), pair.b(), who(other.get()), story)
                == Retold.Role.SAME
        || isDone(pair.a(), left, one.get(), other.get(), story)
        || isDone(pair.b(), right, other.get(), one.get(), story);
  }

  private static boolean lasts(Clause clause) {
    return LASTS.contains(lemma(clause.predicate()));
  }

  private static boolean isAway(Clause clause) {
    return AWAY.contains(lemma(clause.predicate()))
        || clause.scope().stream().map(Words::lemma).anyMatch(AWAY::contains);
  }

  private static Optional<Token> who(Clause clause) {
    return clause.subject().or(() -> clause.passive() ? clause.object() : Optional.empty());
  }

  /** "They talked for 40 minutes" against "the call lasted an hour". */
  private static boolean isDone(
      Said said, Quantity quantity, Clause doing, Clause lasting, Story story) {
    return lasts(lasting)
        && !lasts(doing)
        && Scope.before(said, quantity, 1).anyMatch("for"::equals)
        && lasting
            .subject()
            .filter(Token::isNoun)
            .filter(noun -> story.lexicon().like(lemma(noun), lemma(doing.predicate())))
            .isPresent();
  }
}
