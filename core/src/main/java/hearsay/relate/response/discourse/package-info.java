/**
 * What a response answers in its own article: {@link Discourse} tries the ways in order, each gives
 * an {@link Answer}.
 *
 * <p>By what is asked ({@link Questions}), stands in the sentence ({@link SameSentence}), is told
 * in like words ({@link LikeWords}), is gone on from ({@link Sequel}), goes without saying ({@link
 * Replies}, {@link Withheld}, {@link Accused}), or is pointed to ({@link Targets}, by {@link
 * TargetFit}). What a plain statement rejects is read by {@link PlainDenials}. {@link InArticle}
 * and {@link InCommon} hold what all ask of two statements.
 *
 * <p>Uses pointing, quantities and what is below them.
 */
@NullMarked
package hearsay.relate.response.discourse;

import org.jspecify.annotations.NullMarked;
