package hearsay.relate;

/** From the end of a relation to the claim that it is about. */
final class ClaimOf {

  private ClaimOf() {}

  /** The claim's own id, or the claim of the statement. */
  static String end(String id, Story story) {
    return story.isStatement(id) ? story.byId(id).claimId() : id;
  }
}
