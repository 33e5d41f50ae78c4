/**
 * What stands between two bare texts, with no story around them: agreement or contradiction, and
 * the stance of a headline or article towards a claim.
 */
@NullMarked
package hearsay.stance;

import org.jspecify.annotations.NullMarked;
