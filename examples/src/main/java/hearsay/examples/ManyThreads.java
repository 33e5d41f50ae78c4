package hearsay.examples;

import hearsay.Reconciler;
import hearsay.model.Reconciliation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Uses one reconciler from many threads at once: its models are loaded once, its threads shared.
 */
public final class ManyThreads {

  private ManyThreads() {}

  /** Every bundled story, each in a thread of its own; takes no arguments. */
  public static void main(String[] args) throws InterruptedException, ExecutionException {
    List<String> names = BundledStories.names();
    ExecutorService callers = Executors.newFixedThreadPool(names.size());
    try (Reconciler reconciler = Reconciler.create()) {
      List<Future<Reconciliation>> results = new ArrayList<>();
      for (String name : names) {
        results.add(callers.submit(() -> reconciler.reconcile(BundledStories.read(name))));
      }
      for (int i = 0; i < names.size(); i++) {
        System.out.println(names.get(i) + ": " + results.get(i).get());
      }
    } finally {
      callers.shutdownNow();
    }
  }
}
