/**
 * What one content says, read off its dependency trees.
 *
 * <p>{@link Clauses} gives each predicate as a {@link Clause}: {@link ClauseTree} tells which words
 * are its own, {@link Negators} and {@link Falsity} whether it is negated, {@link Arguments} who
 * does it to whom, {@link Factuality} whether and when it is so. {@link Frames} reads deeds and
 * hand-overs, by a {@link FrameTree}.
 *
 * <p>Uses the lexicon; knows of one statement only, and of no story.
 */
@NullMarked
package hearsay.relate.clause;

import org.jspecify.annotations.NullMarked;
