package hearsay.model;

/** What stands between two statements or claims. */
public enum RelationKind {
  /** Supports without being the same claim. */
  AGREES(Group.AGREEMENT),
  /** Both cannot be true as told. */
  CONTRADICTS(Group.CONFLICT),
  /** Same event, another count or amount. */
  NUMBER_CONFLICT(Group.CONFLICT),
  /** Same event, another day. */
  DATE_CONFLICT(Group.CONFLICT),
  /** Same content, another speaker or channel. */
  ATTRIBUTION_CONFLICT(Group.CONFLICT),
  /** Who does it and to whom it is done have changed places. */
  ROLE_REVERSAL(Group.CONFLICT),
  /** From the narrower, more hedged or more precise side to the one that it limits. */
  QUALIFIES(Group.AGREEMENT),
  /** Two renderings of one utterance whose words inside the marks differ. */
  QUOTE_VARIANT(Group.AGREEMENT),
  /** From the later report to the one that it brings up to date. */
  SUPERSEDES(Group.UPDATE),
  /** From the response to what it answers. */
  CONFIRMS(Group.RESPONSE),
  /** From the response to what it answers. */
  DENIES(Group.RESPONSE),
  /** From the response to what it answers. */
  DECLINES(Group.RESPONSE),
  /** From the response to what it answers. */
  NEITHER_CONFIRMS_NOR_DENIES(Group.RESPONSE);

  /** What a reader does with a relation. */
  public enum Group {
    /** Both can stand. */
    AGREEMENT,
    /** Both cannot stand as told. */
    CONFLICT,
    /** One takes the place of the other. */
    UPDATE,
    /** One answers the other. */
    RESPONSE
  }

  private final Group group;

  RelationKind(Group group) {
    this.group = group;
  }

  /** What a reader does with it. */
  public Group group() {
    return group;
  }

  /** Whether both sides cannot stand as told. */
  public boolean isConflict() {
    return group == Group.CONFLICT;
  }

  /** Whether one side answers the other. */
  public boolean isResponse() {
    return group == Group.RESPONSE;
  }

  /** Whether {@code from} and {@code to} may not be exchanged. */
  public boolean isDirected() {
    return isResponse() || this == QUALIFIES || this == SUPERSEDES;
  }
}
