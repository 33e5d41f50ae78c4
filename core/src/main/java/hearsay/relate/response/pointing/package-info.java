/**
 * What a response points to without repeating it: "those reports", "the minister's claim". {@link
 * PointingReader} reads a {@link Pointing}, by {@link PointingKinds} and {@link PointingContext};
 * {@link Affiliations} tells whom its owner speaks for.
 *
 * <p>Uses the story and the lexicon.
 */
@NullMarked
package hearsay.relate.response.pointing;

import org.jspecify.annotations.NullMarked;
