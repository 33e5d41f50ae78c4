package hearsay.model;

/**
 * A stretch of an article's text and what it is for.
 *
 * @param kind what it is for
 * @param span where it stands, without the white space around it
 */
public record Block(BlockKind kind, Span span) {}
