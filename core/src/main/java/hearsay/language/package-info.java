/**
 * What a parser tells about a text: tokens, lemmas, names, dependencies, and where in the text each
 * of them stands. {@link hearsay.language.TextAnalyzer} is the interface to it.
 */
@NullMarked
package hearsay.language;

import org.jspecify.annotations.NullMarked;
