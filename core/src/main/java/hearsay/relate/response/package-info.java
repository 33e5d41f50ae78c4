/**
 * Who answers what: {@link Responses} asks the article, then other articles, then what is likely.
 * {@link LaterAnswer} and {@link Withdrawn} see to a change of mind, {@link TwoAnswers} to one
 * party who is told to have answered one matter in two ways.
 *
 * <p>Uses {@code response.discourse}, {@code response.across} and {@code response.likely}, in this
 * order; what "those reports" are is read in {@code response.pointing}.
 */
@NullMarked
package hearsay.relate.response;

import org.jspecify.annotations.NullMarked;
