/** Measures how much the library finds, and how much of that is right. */
@NullMarked
package hearsay.benchmarks.accuracy;

import org.jspecify.annotations.NullMarked;
