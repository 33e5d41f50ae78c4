/**
 * What is a statement. {@link DraftReader} goes the way from the tellings of an article to its
 * {@link Draft}s, nobody resolved yet.
 *
 * <ul>
 *   <li>Which tellings are some: {@link StatementFilter}; what they answer: {@link QuestionReader},
 *       {@link Answering}, {@link Rejoinders}.
 *   <li>What goes on with one without saying so: {@link CarriedOn}, {@link FollowOn}; what the
 *       article itself tells: {@link NarrationReader}.
 *   <li>One claim of each: {@link DraftMaker}, by {@link ContentTrimmer}, {@link ContentSplitter}
 *       and {@link ClauseSplitter}, which cuts at each {@link Coordination} and {@link
 *       ResultingCount}.
 * </ul>
 */
@NullMarked
package hearsay.extract.statement;

import org.jspecify.annotations.NullMarked;
