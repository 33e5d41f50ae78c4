package hearsay.match;

/** The steps of matching, in order. */
public enum MatchStage {
  /** Statements to what they are compared by. */
  FEATURES,
  /** Statements into the index. */
  INDEX,
  /** Statements with those that the index proposes. */
  COMPARE,
  /** Statements into groups. */
  CLUSTER,
  /** Groups to claims with a wording. */
  CLAIMS
}
