/** Large results made from the bundled stories and their gold, without a parser. */
@NullMarked
package hearsay.examples.made;

import org.jspecify.annotations.NullMarked;
