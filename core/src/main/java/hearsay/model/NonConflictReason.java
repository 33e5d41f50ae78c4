package hearsay.model;

/** Why two statements that look as if they clashed do not. */
public enum NonConflictReason {
  /** The later one brings the earlier one up to date. */
  UPDATE,
  /** They count or describe different things. */
  OTHER_SCOPE,
  /** They measure in different units. */
  OTHER_UNIT,
  /** One is the other, rounded. */
  ROUNDING,
  /** Their ranges overlap. */
  RANGE_OVERLAP,
  /** One gives only a bound ("at least") that the other keeps. */
  BOUND,
  /** One is hedged where the other is certain. */
  HEDGED,
  /** They speak of different events. */
  DIFFERENT_EVENT
}
