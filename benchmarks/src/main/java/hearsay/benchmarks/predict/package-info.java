/** Runs the library on evaluation data and writes down what it finds. */
@NullMarked
package hearsay.benchmarks.predict;

import org.jspecify.annotations.NullMarked;
