/**
 * All that is known of the statements that are related: a {@link Story} of what each {@link Said},
 * in its {@link Paragraphs}, with its {@link Quotation}.
 *
 * <p>What all others ask it: which statements are held against each other ({@link Comparison},
 * {@link Pairs}), which articles tell one story ({@link Ties}), who is who ({@link Parties}, {@link
 * Polls}, {@link Reports}), to whom and when something was said ({@link Venues}, {@link
 * Occasions}), to which claim it belongs ({@link ClaimOf}, {@link Groups}). {@link Signals} words
 * evidence; {@link Thresholds} say from where on things count.
 *
 * <p>Uses the clauses and the lexicon.
 */
@NullMarked
package hearsay.relate.story;

import org.jspecify.annotations.NullMarked;
