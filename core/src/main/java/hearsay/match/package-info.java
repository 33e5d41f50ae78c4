/**
 * Statements to claims: candidates from an index, named signals, one similarity, clusters that hold
 * together.
 */
@NullMarked
package hearsay.match;

import org.jspecify.annotations.NullMarked;
