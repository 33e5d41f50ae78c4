/**
 * Who says what, learned: {@link AttributionTagger} finds cues ({@link CueSearch}, {@link
 * CueFeatures}), then the source and the content of each ({@link CueReading}, {@link
 * RoleFeatures}), all in a {@link TokenTable}; {@link QuotationCover} and {@link SpeechRuns} see to
 * it that every quotation is somebody's. {@link AttributionTrainer} learns the weights, {@link
 * ModelFile} keeps them.
 *
 * <p>Knows the article alone, and nothing of what follows.
 */
@NullMarked
package hearsay.extract.learned;

import org.jspecify.annotations.NullMarked;
