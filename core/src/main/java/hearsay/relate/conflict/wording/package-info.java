/**
 * The same words but one, which needs no parse: a "not" or an opposite more ({@link
 * SameWordsCheck}), two names that have changed places ({@link SwappedNames}), seen in a {@link
 * Wording} of both.
 *
 * <p>Uses coreference and what is below it; knows no other kind of conflict.
 */
@NullMarked
package hearsay.relate.conflict.wording;

import org.jspecify.annotations.NullMarked;
