package hearsay;

/**
 * Hears how far a reconciliation has come. Called from the thread that called {@link Reconciler},
 * one call at a time, with {@code done} growing within each stage.
 */
@FunctionalInterface
public interface ProgressListener {

  /** Says nothing to nobody. */
  ProgressListener NONE = (stage, done, total) -> {};

  /**
   * A step is done.
   *
   * @param stage what is being done
   * @param done steps done in this stage, from 0 to {@code total}
   * @param total steps of this stage, at least 0
   */
  void progressed(Stage stage, int done, int total);
}
