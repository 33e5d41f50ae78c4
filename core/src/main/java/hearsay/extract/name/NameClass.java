package hearsay.extract.name;

import hearsay.model.SourceKind;

/** What a name within an article is taken to name. */
public enum NameClass {
  PERSON(SourceKind.PERSON),
  ORGANIZATION(SourceKind.ORGANIZATION),
  OUTLET(SourceKind.OUTLET),
  /** A state, a union of states. */
  STATE(SourceKind.ORGANIZATION),
  /** Any other place; a party only where it is named as one. */
  PLACE(SourceKind.ORGANIZATION),
  DOCUMENT(SourceKind.DOCUMENT),
  /** Unnamed people. */
  PEOPLE(SourceKind.ANONYMOUS),
  /** A capitalised word nobody could tell more of; a party only where it is named as one. */
  UNKNOWN(SourceKind.ORGANIZATION);

  private final SourceKind kind;

  NameClass(SourceKind kind) {
    this.kind = kind;
  }

  public SourceKind kind() {
    return kind;
  }

  /** Whether "it" may stand for such a party. */
  public boolean isBody() {
    return this == ORGANIZATION || this == OUTLET || this == STATE;
  }
}
