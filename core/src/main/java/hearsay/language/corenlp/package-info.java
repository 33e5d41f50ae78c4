/** The adapter to Stanford CoreNLP: the only place that knows it. */
@NullMarked
package hearsay.language.corenlp;

import org.jspecify.annotations.NullMarked;
