/**
 * Whether two statements mean the same: one party ({@link Coreference}), one event, clause by
 * clause ({@link Retold}), one time ({@link OtherTime}), one utterance ({@link OneUtterance}, by an
 * {@link Alignment} of what is quoted).
 *
 * <p>Uses the story, the clauses and the lexicon.
 */
@NullMarked
package hearsay.relate.coreference;

import org.jspecify.annotations.NullMarked;
