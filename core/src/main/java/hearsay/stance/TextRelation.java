package hearsay.stance;

/** What a second text is to a first one that is taken for granted. */
public enum TextRelation {
  /** It follows from the first, or says the same. */
  AGREES,
  /** Both cannot be so. */
  CONTRADICTS,
  /** Either, or neither, may be so. */
  NEUTRAL
}
