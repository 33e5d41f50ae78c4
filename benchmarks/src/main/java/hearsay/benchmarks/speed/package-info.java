/** Measures how fast the library reads, beside the tool that a Java user would otherwise pick. */
@NullMarked
package hearsay.benchmarks.speed;

import org.jspecify.annotations.NullMarked;
