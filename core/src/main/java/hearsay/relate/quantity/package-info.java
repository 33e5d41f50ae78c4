/**
 * What a number of a statement is: what it counts ({@link Counted}), what it measures ({@link
 * Measure}), of what it is said and whether it counts at all ({@link Scope}), whether it is a sum
 * of money ({@link Money}).
 *
 * <p>Uses the story, the clauses and the lexicon.
 */
@NullMarked
package hearsay.relate.quantity;

import org.jspecify.annotations.NullMarked;
