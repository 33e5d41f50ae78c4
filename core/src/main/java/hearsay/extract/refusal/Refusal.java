package hearsay.extract.refusal;

import hearsay.extract.text.RawAttribution;

/**
 * A refusal found by its wording.
 *
 * @param raw the attribution
 * @param begin where its clause begins, with the word that joins it to what stands before
 * @param sameSpeaker whether its subject is left out or a pronoun
 */
public record Refusal(RawAttribution raw, int begin, boolean sameSpeaker) {}
