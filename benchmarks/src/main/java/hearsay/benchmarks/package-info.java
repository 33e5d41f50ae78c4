/** Command-line programs that measure and train the library on data that the caller has. */
@NullMarked
package hearsay.benchmarks;

import org.jspecify.annotations.NullMarked;
