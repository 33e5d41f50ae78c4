package hearsay.model;

/** What a speaker does with a statement. */
public enum SpeechAct {
  ASSERT,
  CONFIRM,
  DENY,
  NEITHER_CONFIRM_NOR_DENY,
  /** Refuses, withholds, or has not commented. */
  DECLINE,
  QUESTION,
  DEMAND,
  PROPOSE,
  PROMISE,
  PREDICT,
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
