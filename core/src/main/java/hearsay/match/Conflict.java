package hearsay.match;

/** Why two statements that are about the same thing do not say the same. */
public enum Conflict {
  /** A claim against a refusal, question or denial. */
  ACT,
  /** One says it, the other negates it. */
  POLARITY,
  /** They count the like and get another number. */
  NUMBER,
  /** They name another day, month or time of day. */
  DATE,
  /** They tell the same of two that are named: a school in one town, and in another. */
  NAME,
  /** The same deed has another doer. */
  DOER,
  /** Both only point at something, and not the same speaker does. */
  REFERENCE,
  /** Who does it and to whom it is done have changed places. */
  ROLE
}
