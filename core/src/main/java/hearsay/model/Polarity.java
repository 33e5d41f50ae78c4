package hearsay.model;

/** Whether a negation governs the claim, in the cue or in the content. */
public enum Polarity {
  /** None does. */
  POSITIVE,
  /** One does. */
  NEGATIVE
}
