/**
 * What cannot both be: opposite words ({@link AntonymCheck}), freely and made to ({@link
 * WillCheck}), far from done and done ({@link PhaseCheck}), open and decided ({@link
 * DecisionCheck}), the first and one before ({@link UniquenessCheck}).
 *
 * <p>Uses coreference and what is below it; knows no other kind of conflict.
 */
@NullMarked
package hearsay.relate.conflict.opposite;

import org.jspecify.annotations.NullMarked;
