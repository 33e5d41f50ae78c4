/**
 * So, and not so: {@link NegationCheck} holds a {@link Denial} against each {@link Retelling}, by
 * the {@link RetellingRules}, {@link ThereAfterAll} and {@link OtherWay}, and gives a {@link
 * NegationVerdict}. What takes up a denial in a word is for {@link TakenUpCheck}, who never knew
 * for {@link UninformedCheck} (a {@link Gap} against an {@link Informing}), what a speaker denies
 * to have said for {@link OwnWordsCheck}.
 *
 * <p>Uses coreference, quantities and what is below them; knows no other kind of conflict.
 */
@NullMarked
package hearsay.relate.conflict.negation;

import org.jspecify.annotations.NullMarked;
