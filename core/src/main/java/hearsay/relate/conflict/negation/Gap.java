package hearsay.relate.conflict.negation;

import hearsay.language.Token;
import hearsay.model.SpeechAct;
import hearsay.relate.clause.Clause;
import hearsay.relate.lexicon.Words;
import hearsay.relate.story.Said;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a statement says not to have come to somebody's knowledge.
 *
 * @param denial the clause that says so
 * @param who was not to know it, as far as it tells
 * @param message that he did not get, where it names one
 */
record Gap(Denial denial, Optional<Token> who, Optional<Token> message) {

  /** What their subject gets to know. */
  private static final Set<String> KNOWING =
      Set.of("see", "read", "know", "learn", "receive", "get", "aware", "have");

  /** All that the statement says not to have come to somebody's knowledge, in text order. */
  static List<Gap> of(Said said) {
    if (said.act() == SpeechAct.QUESTION
        || said.act() == SpeechAct.DEMAND
        || said.act().isRefusal()) {
      return List.of();
    }
    return Denial.of(said).stream()
        .filter(denial -> denial.clause().time() == Clause.Time.NOW_OR_BEFORE)
        .flatMap(denial -> of(denial).stream())
        .toList();
  }

  private static Optional<Gap> of(Denial denial) {
    Clause clause = denial.clause();
    String verb = Words.lemma(clause.predicate());
    Optional<Token> message = Messages.in(clause);
    if (denial.isWithout()) {
      return Optional.empty();
    }
    if (Messages.isTelling(clause.predicate())) {
      return clause.object().map(who -> new Gap(denial, Optional.of(who), message));
    }
    if (KNOWING.contains(verb) && !clause.passive()) {
      boolean told = message.isPresent() || !verb.equals("have") && !verb.equals("get");
      return told && clause.subject().isPresent()
          ? Optional.of(new Gap(denial, clause.subject(), message))
          : Optional.empty();
    }
    return message.isPresent()
            && (Messages.isHanding(clause.predicate()) || clause.negated().equals(message))
        ? Optional.of(new Gap(denial, Optional.empty(), message))
        : Optional.empty();
  }
}
