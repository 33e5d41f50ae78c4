package hearsay.model;

/** What a speaker does with a statement. */
public enum SpeechAct {
  /** Says it. */
  ASSERT,
  /** Says that what was said or asked is so. */
  CONFIRM,
  /** Says that what was said or asked is not so. */
  DENY,
  /** Says in so many words that neither will be done. */
  NEITHER_CONFIRM_NOR_DENY,
  /** Refuses, withholds, or has not commented. */
  DECLINE,
  /** Asks it. */
  QUESTION,
  /** Wants somebody to do it. */
  DEMAND,
  /** Puts it forward as something to be done. */
  PROPOSE,
  /** Undertakes to do it. */
  PROMISE,
  /** Says that it will be so. */
  PREDICT,
  /** Says that it may be so. */
  SPECULATE;

  /** Whether the act answers something that was said or asked. */
  public boolean isResponse() {
    return this == CONFIRM || this == DENY || this == NEITHER_CONFIRM_NOR_DENY || this == DECLINE;
  }

  /** Whether the speaker withholds rather than says. */
  public boolean isRefusal() {
    return this == DECLINE || this == NEITHER_CONFIRM_NOR_DENY;
  }
}
