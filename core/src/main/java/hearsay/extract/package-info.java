/**
 * Analysed articles to attributed statements: quotations and cues, contents, speakers, channels,
 * acts; sources are resolved across articles.
 */
@NullMarked
package hearsay.extract;

import org.jspecify.annotations.NullMarked;
