/**
 * Long runs over generated and mutated articles: does it keep working, and does memory stay flat.
 */
@NullMarked
package hearsay.benchmarks.soak;

import org.jspecify.annotations.NullMarked;
