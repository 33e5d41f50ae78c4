/**
 * Measures how matching grows: statements made up in any number, whose claims are known, put
 * together and checked.
 */
@NullMarked
package hearsay.benchmarks.scale;

import org.jspecify.annotations.NullMarked;
