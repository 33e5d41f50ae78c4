package hearsay.model;

/** How firmly a statement is made; of several that apply, the first in this order. */
public enum Modality {
  CONDITIONAL,
  REPORTED,
  HEDGED,
  FUTURE,
  CERTAIN
}
