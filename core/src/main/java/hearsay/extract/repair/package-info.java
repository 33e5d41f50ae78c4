/**
 * What was learned, put right where the form decides: {@link AttributionRepair} goes the way from
 * tellings to tellings. It takes in refusals, frames ({@link FrameMerge}) and plain verbs of
 * telling ({@link VerbFinder}), cuts contents at a second telling ({@link Tellings}), a clause
 * about whoever tells ({@link RelativeEnd}) or another voice ({@link VoiceChange}, {@link
 * Brackets}), and mends sources ({@link SourceRepair}, {@link Cleft}). {@link PassedOn} and {@link
 * Nesting} sort out tellings within tellings.
 */
@NullMarked
package hearsay.extract.repair;

import org.jspecify.annotations.NullMarked;
