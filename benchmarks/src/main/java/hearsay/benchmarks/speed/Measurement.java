package hearsay.benchmarks.speed;

import hearsay.model.Article;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.util.List;

/**
 * How one side read the articles.
 *
 * @param name of the side
 * @param ready seconds to load its models
 * @param seconds to read all articles, by the clock
 * @param busy seconds in which the calling thread had a processor, which tells whether another
 *     program took it away; what other threads of the side and the garbage collector take is not in
 *     it
 * @param peak most bytes of heap in use since before loading
 * @param live bytes of heap still in use afterwards, garbage collected
 */
record Measurement(String name, double ready, double seconds, double busy, long peak, long live) {

  private static final double NANOS = 1e9;

  /** Reads the articles and measures it; the caller has reset the {@link Heap}. */
  static Measurement of(String name, double ready, Side side, List<Article> articles) {
    long busySince = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    long since = System.nanoTime();
    try {
      side.read(articles);
      double seconds = secondsSince(since);
      long busy = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - busySince;
      return new Measurement(name, ready, seconds, busy / NANOS, Heap.peak(), Heap.live());
    } finally {
      // Its models count as in use.
      Reference.reachabilityFence(side);
    }
  }

  /** Seconds since a reading of {@link System#nanoTime}. */
  static double secondsSince(long nanoTime) {
    return (System.nanoTime() - nanoTime) / NANOS;
  }
}
