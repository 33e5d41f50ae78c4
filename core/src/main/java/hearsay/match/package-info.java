/**
 * Statements to claims: candidates from an index, named signals, one similarity, clusters that hold
 * together.
 *
 * <p>{@link ClaimMatcher} goes this way:
 *
 * <ol>
 *   <li><b>What a statement is compared by.</b> {@link Features}, an answer's with what was asked
 *       ({@link Asked}); repetitions fold into {@link Wordings}. {@link WordKnowledge} knows rare
 *       words and near ones, {@link Numbers} what numbers count.
 *   <li><b>Who meets whom.</b> {@link IndexKeys}, {@link CandidateIndex} and its {@link Proposers}:
 *       never all pairs.
 *   <li><b>How alike two are.</b> {@link Comparer} aligns two {@link Side}s ({@link Aligner},
 *       {@link Nearness}), reads the {@link Signal}s off the {@link Alignment} ({@link Signals},
 *       {@link Meanings} where there is an encoder) and asks two {@link SimilarityModel}s ({@link
 *       Models}): one of topic, one of saying the same. {@link SimilarityTrainer} learns their
 *       {@link Weights}.
 *   <li><b>What keeps two apart, however alike.</b> {@link Conflicts}, with {@link Acts}, {@link
 *       Roles} and {@link Numbers}; the reasons are {@link Conflict}.
 *   <li><b>Claims.</b> {@link Grouping} by {@link AverageLinkage}; {@link Representative} chooses
 *       the wording. The result is a {@link Matching}: claims, and all pairs on one thing.
 * </ol>
 */
@NullMarked
package hearsay.match;

import org.jspecify.annotations.NullMarked;
