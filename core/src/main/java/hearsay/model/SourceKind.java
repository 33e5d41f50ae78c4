package hearsay.model;

/** What kind of party makes or passes on a statement. */
public enum SourceKind {
  /** A named person. */
  PERSON,
  /** A state, government, body or company, metonyms included. */
  ORGANIZATION,
  /** A newspaper, agency or broadcaster. */
  OUTLET,
  /** A book, report, readout or post. */
  DOCUMENT,
  /** Unnamed people: "officials", "reports", an unnamed questioner. */
  ANONYMOUS,
  /** The article's own voice. */
  NARRATION
}
