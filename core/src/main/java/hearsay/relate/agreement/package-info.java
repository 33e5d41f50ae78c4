/**
 * What stands between two statements beside conflict: one bears out the other ({@link Agreements}),
 * hedges or narrows it ({@link Qualifications}, {@link Extent}), quotes it otherwise ({@link
 * QuoteVariants}).
 *
 * <p>Uses coreference and what is below it.
 */
@NullMarked
package hearsay.relate.agreement;

import org.jspecify.annotations.NullMarked;
