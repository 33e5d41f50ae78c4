package hearsay.model;

/** How firmly a statement is made; of several that apply, the first in this order. */
public enum Modality {
  /** If something else holds. */
  CONDITIONAL,
  /** As somebody else is said to have it. */
  REPORTED,
  /** With a word of doubt: may, possibly, about. */
  HEDGED,
  /** Of what is still to come. */
  FUTURE,
  /** None of these: as a fact. */
  CERTAIN
}
