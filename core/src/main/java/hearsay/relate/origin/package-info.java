/**
 * What goes back to one text, occasion or utterance: {@link Origins} folds statements together,
 * {@link Reprints} by {@link Shingles} of {@link Plain} texts, into a {@link Folding}. {@link
 * Citations} says whether an outlet said what another reports of it.
 *
 * <p>Uses coreference and the story.
 */
@NullMarked
package hearsay.relate.origin;

import org.jspecify.annotations.NullMarked;
