/**
 * Tellings by a fixed form of words, whatever the verb. {@link FrameFinder} asks a finder for each:
 * {@link AccordingFinder}, {@link QuotedFinder}, {@link FigureFinder}, {@link PlanFinder}, {@link
 * RumourFinder}, {@link RejectionFinder} (what is turned down), {@link PhrasalFinder} (phrases that
 * stand for a verb), {@link TellingBehind} (a telling at the end, by its {@link TellingClause}),
 * {@link TranscriptFinder}.
 */
@NullMarked
package hearsay.extract.frame;

import org.jspecify.annotations.NullMarked;
