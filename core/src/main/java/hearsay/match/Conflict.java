package hearsay.match;

/** Why two statements that are about the same thing do not say the same. */
enum Conflict {
  /** A claim against a refusal, question or denial. */
  ACT,
  /** One says it, the other negates it. */
  POLARITY,
  /** They count the like and get another number. */
  NUMBER,
  /** Who does it and to whom it is done have changed places. */
  ROLE
}
