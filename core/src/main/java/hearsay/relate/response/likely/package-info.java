/**
 * What is most likely answered where no rule decides, learned from annotated stories: {@link
 * LikelyTargets} weighs {@link TargetSignals} of what is {@link Answerable} by a {@link
 * TargetModel} and tells them in {@link TargetPhrases}; {@link TargetLearning} learns the weights
 * ({@code targets.tsv}; {@code targets.md} says from what).
 *
 * <p>Uses the answers within articles, pointing and what is below them.
 */
@NullMarked
package hearsay.relate.response.likely;

import org.jspecify.annotations.NullMarked;
