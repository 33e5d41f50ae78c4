package hearsay.language;

/** What kind of name a token is part of. */
public enum NameKind {
  PERSON,
  ORGANIZATION,
  LOCATION,
  /** Not part of a name, or not known to be. */
  NONE
}
