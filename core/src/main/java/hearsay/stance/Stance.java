package hearsay.stance;

/** Which side a text takes towards a claim. */
public enum Stance {
  /** It tells the claim as true. */
  FOR,
  /** It tells the claim as false. */
  AGAINST,
  /** It tells that the claim is made, or asks, and takes no side. */
  OBSERVING
}
