package hearsay.language;

/** What kind of name a token is part of. */
public enum NameKind {
  /** Of a person. */
  PERSON,
  /** Of a body, company or state institution. */
  ORGANIZATION,
  /** Of a place. */
  LOCATION,
  /** Not part of a name, or not known to be. */
  NONE
}
