package hearsay.examples;

import hearsay.Reconciler;
import hearsay.ReconcilerOptions;
import hearsay.Stage;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;

/** Stops a reconciliation that runs in another thread, by interrupting that thread. */
public final class Cancel {

  private Cancel() {}

  /** A bundled story, stopped after its second article; takes no arguments. */
  public static void main(String[] args) throws InterruptedException {
    CountDownLatch twoArticles = new CountDownLatch(2);
    try (Reconciler reconciler = Reconciler.create(ReconcilerOptions.defaults().withThreads(1))) {
      Thread work =
          new Thread(
              () -> {
                try {
                  reconciler.reconcile(
                      BundledStories.read("border-call"),
                      (stage, done, total) -> {
                        if (stage == Stage.EXTRACT && done > 0) {
                          twoArticles.countDown();
                        }
                      });
                  System.out.println("done");
                } catch (CancellationException e) {
                  System.out.println("cancelled: " + e.getMessage());
                }
              });
      work.start();
      twoArticles.await();
      work.interrupt();
      work.join();
    }
  }
}
