/**
 * What is a statement: {@link DraftReader} makes a {@link Draft} of each telling that {@link
 * StatementFilter} keeps, of questions ({@link QuestionReader}, {@link Rejoinders}), of what goes
 * on with what was said ({@link FollowOn}) and of what the article itself tells ({@link
 * NarrationReader}). {@link ContentTrimmer}, {@link ContentSplitter} and {@link ClauseSplitter}
 * make one claim of each.
 *
 * <p>Nobody is resolved yet.
 */
@NullMarked
package hearsay.extract.statement;

import org.jspecify.annotations.NullMarked;
