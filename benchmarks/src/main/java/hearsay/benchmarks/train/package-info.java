/** Trains what the library learns from annotated articles. */
@NullMarked
package hearsay.benchmarks.train;

import org.jspecify.annotations.NullMarked;
