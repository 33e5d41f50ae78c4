package hearsay.benchmarks.predict;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Works on the items of a list on several threads and hands the results on in the list's order. */
public final class Workers implements AutoCloseable {

  /**
   * Results that may wait for their turn, for each thread: enough that no thread waits for work.
   */
  private static final int AHEAD = 4;

  private final int threads;
  private final ExecutorService pool;
  private final Progress progress;

  /**
   * Starts no thread before there is work.
   *
   * @param threads at least 1
   */
  public Workers(int threads, Progress progress) {
    this.threads = threads;
    this.pool = Executors.newFixedThreadPool(threads, Workers::thread);
    this.progress = progress;
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "benchmarks");
    thread.setDaemon(true);
    return thread;
  }

  /** How many items are worked on at once. */
  public int threads() {
    return threads;
  }

  /** The results, in the order of the items. */
  public <T, R> List<R> map(String what, List<T> items, Function<T, R> work) {
    List<R> results = new ArrayList<>();
    forEach(what, items, work, results::add);
    return results;
  }

  /**
   * Hands each result on, in the order of the items and on the calling thread. Few results wait at
   * a time, so that large ones need not fit into memory together.
   *
   * @throws RuntimeException the first that {@code work} throws, in the order of the items
   */
  public <T, R> void forEach(
      String what, List<T> items, Function<T, R> work, Consumer<? super R> use) {
    Queue<Future<R>> running = new ArrayDeque<>();
    Iterator<T> rest = items.iterator();
    try {
      for (int done = 0; done < items.size(); done++) {
        progress.at(what, done, items.size());
        while (rest.hasNext() && running.size() < AHEAD * threads) {
          T item = rest.next();
          running.add(pool.submit(() -> work.apply(item)));
        }
        use.accept(result(running.remove()));
      }
      progress.at(what, items.size(), items.size());
    } finally {
      running.forEach(future -> future.cancel(true));
    }
  }

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException problem) {
        throw problem;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      CancellationException cancelled = new CancellationException("interrupted");
      cancelled.initCause(e);
      throw cancelled;
    }
  }

  /** Ends the threads. */
  @Override
  public void close() {
    pool.shutdownNow();
  }
}
