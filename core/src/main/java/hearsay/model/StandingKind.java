package hearsay.model;

/** What can be said of a claim without judging truth. */
public enum StandingKind {
  /** Somebody says the opposite, or another number, date, role or speaker. */
  DISPUTED,
  /** Somebody denies it. */
  DENIED,
  /** A later report has brought it up to date. */
  SUPERSEDED,
  /** The party it concerns would not confirm it, and nobody else has. */
  UNCONFIRMED,
  /** Two or more independent origins, and nobody against it. */
  CORROBORATED,
  /** One origin, and nobody against it. */
  UNCONTESTED
}
