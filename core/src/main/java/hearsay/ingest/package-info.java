/**
 * Files to articles, and how an article's text is divided: header lines, datelines, headings,
 * teasers, promotions, credits. Offsets always refer to the untouched text.
 */
@NullMarked
package hearsay.ingest;

import org.jspecify.annotations.NullMarked;
