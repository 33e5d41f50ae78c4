/** Scores predictions against gold annotation, one class for each task. */
@NullMarked
package hearsay.benchmarks.score;

import org.jspecify.annotations.NullMarked;
