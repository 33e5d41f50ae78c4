package hearsay.relate.story;

/** From the end of a relation to the claim that it is about. */
public final class ClaimOf {

  private ClaimOf() {}

  /** The claim's own id, or the claim of the statement. */
  public static String end(String id, Story story) {
    return story.isStatement(id) ? story.byId(id).claimId() : id;
  }
}
