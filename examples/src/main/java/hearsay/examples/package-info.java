/** Programs that call Hearsay, and the invented stories that they read when given nothing else. */
@NullMarked
package hearsay.examples;

import org.jspecify.annotations.NullMarked;
