package hearsay.relate.conflict.negation;

import hearsay.language.Token;
import hearsay.model.Modality;
import hearsay.model.SpeechAct;
import hearsay.relate.clause.Clause;
import hearsay.relate.lexicon.Words;
import hearsay.relate.story.Said;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a statement tells that somebody was let know.
 *
 * @param clause that lets him know
 * @param message by which, where it names one
 */
record Informing(Clause clause, Optional<Token> message) {

  /** All that the statement tells so for a fact, in text order. */
  static List<Informing> of(Said said) {
    Modality modality = said.statement().modality();
    if (said.act().isResponse() && said.act() != SpeechAct.CONFIRM
        || said.act() == SpeechAct.QUESTION
        || said.act() == SpeechAct.DEMAND
        || said.act() == SpeechAct.PROPOSE
        || modality == Modality.HEDGED
        || modality == Modality.CONDITIONAL) {
      return List.of();
    }
    return said.clauses().stream()
        .filter(clause -> clause.kind() == Clause.Negation.NONE && clause.factual())
        .filter(clause -> clause.time() == Clause.Time.NOW_OR_BEFORE)
        .flatMap(
            clause -> {
              Optional<Token> message = Messages.in(clause);
              String verb = Words.lemma(clause.predicate());
              boolean told =
                  Messages.isTelling(clause.predicate())
                          && !(verb.equals("show") && !clause.passive())
                      || Messages.isHanding(clause.predicate()) && message.isPresent();
              return told ? Optional.of(new Informing(clause, message)).stream() : Stream.empty();
            })
        .toList();
  }
}
