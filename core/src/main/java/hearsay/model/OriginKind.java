package hearsay.model;

/** What several statements go back to. */
public enum OriginKind {
  /** One text published again, in whole or nearly. */
  REPRINT,
  /** One interview, press conference or other occasion with a channel of its own. */
  INTERVIEW,
  /** One utterance in the same words. */
  UTTERANCE,
  /** Nothing is known to be shared: one article's own report. */
  REPORT
}
