/**
 * Tellings by a fixed form of words and no verb of telling that is learned: {@link FrameFinder}
 * asks for what stands behind ({@link TellingBehind}, by {@link TellingClause}), figures ({@link
 * FigureFinder}), plans ({@link PlanFinder}), rumours ({@link RumourFinder}), what is turned down
 * ({@link RejectionFinder}) and phrases that stand for a verb ({@link PhrasalFinder}).
 */
@NullMarked
package hearsay.extract.frame;

import org.jspecify.annotations.NullMarked;
