/**
 * One article as all its readers see it: {@link Words} gives tokens, sentences and trees, {@link
 * QuotationMarks} what stands between marks, {@link Clauses}, {@link NounPhrases} and {@link
 * LemmaText} what can be read off them. {@link RawAttribution} is a telling as it was found there,
 * {@link SourceFinder} finds the source that one leaves out. {@link WordTable} reads the tables of
 * words, {@link NounKind} the one for nouns.
 *
 * <p>Uses no package of the extraction.
 */
@NullMarked
package hearsay.extract.text;

import org.jspecify.annotations.NullMarked;
