/**
 * What stands between claims: agreement, conflict and what only looks like one, responses, origins,
 * standing, issues.
 */
@NullMarked
package hearsay.relate;

import org.jspecify.annotations.NullMarked;
