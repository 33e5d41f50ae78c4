package hearsay;

/** What a reconciliation is busy with, in order. */
public enum Stage {
  /** Each article is tagged and its attributions are found; counted in articles. */
  EXTRACT,
  /** Statements are put together into claims; one step. */
  MATCH,
  /** What stands between claims is worked out; one step. */
  RELATE
}
