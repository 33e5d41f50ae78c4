/**
 * What follows for claims: how each stands ({@link Standings}), to which issue it belongs ({@link
 * Issues}, named by {@link Titles}), and who says later what does not go with what he said ({@link
 * Reversals}).
 *
 * <p>Uses the story, and pointing for titles; relations and origins come as arguments.
 */
@NullMarked
package hearsay.relate.standing;

import org.jspecify.annotations.NullMarked;
