/** A real browser for tests, driven over the Chrome DevTools Protocol. */
@NullMarked
package hearsay.examples.browser;

import org.jspecify.annotations.NullMarked;
