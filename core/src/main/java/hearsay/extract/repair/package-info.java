/**
 * What was learned, put right where the form decides: {@link AttributionRepair} goes the way from
 * tellings to tellings.
 *
 * <ul>
 *   <li>Each telling: its source ({@link SourceRepair}), its content ({@link ContentRepair}, {@link
 *       Brackets}, {@link Cleft}), a second one in it ({@link Tellings}), a clause about whoever
 *       tells behind it ({@link RelativeEnd}).
 *   <li>What is added: fixed frames ({@link FrameMerge}), refusals ({@link RefusalMerge}), plain
 *       verbs of telling ({@link VerbFinder}, {@link VerbMerge} with {@link VoiceChange}).
 *   <li>Tellings within tellings: {@link PassedOn}, {@link Nesting}.
 * </ul>
 */
@NullMarked
package hearsay.extract.repair;

import org.jspecify.annotations.NullMarked;
