package hearsay.model;

/** How much of a content stands in quotation marks. */
public enum QuotationKind {
  /** All of it. */
  DIRECT,
  /** None of it. */
  INDIRECT,
  /** Some of it. */
  MIXED,
  /** The article's own voice. */
  NARRATION
}
