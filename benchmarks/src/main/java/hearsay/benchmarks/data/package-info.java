/** Reads the files that hold gold annotation and predictions. */
@NullMarked
package hearsay.benchmarks.data;

import org.jspecify.annotations.NullMarked;
