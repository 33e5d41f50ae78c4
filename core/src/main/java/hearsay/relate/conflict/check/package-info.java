/**
 * What a check of two statements is: a {@link ConflictCheck} gives a {@link Verdict}, a conflict,
 * none and why, or nothing. With the gates that checks share: {@link Elsewhere}, {@link Nested},
 * {@link TimeGate}.
 *
 * <p>Uses the story and coreference.
 */
@NullMarked
package hearsay.relate.conflict.check;

import org.jspecify.annotations.NullMarked;
