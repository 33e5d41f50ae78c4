package hearsay.model;

/**
 * The words that carry the act of telling: "said", "according to", "declined to comment".
 *
 * @param span where they stand
 * @param text what they are
 */
public record Cue(Span span, String text) {}
