package hearsay.examples;

import hearsay.ProgressListener;
import hearsay.Reconciler;

/** Hears how far a reconciliation has come. */
public final class ListenToProgress {

  private ListenToProgress() {}

  /** A bundled story; takes no arguments. */
  public static void main(String[] args) {
    ProgressListener listener =
        (stage, done, total) -> System.out.println(stage + " " + done + " of " + total);
    try (Reconciler reconciler = Reconciler.create()) {
      reconciler.reconcile(BundledStories.read("border-call"), listener);
    }
  }
}
