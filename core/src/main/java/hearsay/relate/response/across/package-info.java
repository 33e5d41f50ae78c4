/**
 * What a response answers in other articles: {@link AcrossArticles}, by claim and words; by what
 * was asked there ({@link Asked}), what is pointed to ({@link PointedElsewhere}), what the speaker
 * is known to have said ({@link OwnWord}), what the next sentence spells out ({@link SpelledOut}),
 * what another answers ({@link Relayed}).
 *
 * <p>Uses the answers within articles, pointing and what is below them.
 */
@NullMarked
package hearsay.relate.response.across;

import org.jspecify.annotations.NullMarked;
