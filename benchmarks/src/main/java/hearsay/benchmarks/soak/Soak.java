package hearsay.benchmarks.soak;

import hearsay.Reconciler;
import hearsay.ingest.Articles;
import hearsay.model.Reconciliation;
import hearsay.model.Skipped;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Reconciles made stories one after the other for a long time, and looks at each result and at the
 * heap. What one story needs must be free when the next one comes.
 */
public final class Soak {

  /** Articles of one story. */
  public static final int STORY = 50;

  /** How often the heap is looked at, in articles; and once at {@link #FIRST_LOOK}. */
  private static final int LOOK = 200;

  private static final int FIRST_LOOK = 100;

  private final Reconciler reconciler;
  private final Consumer<String> out;
  private final MadeStories stories = new MadeStories();
  private final Map<String, Integer> skipped = new TreeMap<>();
  private final Map<Integer, Long> heap = new TreeMap<>();
  private int articles;
  private int statements;
  private int relations;
  private int failures;

  /**
   * Prepares a run.
   *
   * @param reconciler used for every story
   * @param out takes lines: one for each look at the heap, then the sum
   */
  public Soak(Reconciler reconciler, Consumer<String> out) {
    this.reconciler = reconciler;
    this.out = out;
  }

  /**
   * Runs.
   *
   * @param count how many articles, at least 1; rounded up to whole stories
   * @param seed of the first story; each further story has the next one
   * @return how many stories failed
   */
  public int run(int count, long seed) {
    if (count < 1) {
      throw new IllegalArgumentException("count is " + count + ", must be at least 1 article.");
    }
    long since = System.nanoTime();
    out.accept("articles  statements  relations  skipped  failures  seconds  heap MB after GC");
    for (int story = 0; articles < count; story++) {
      one(seed + story);
      if (articles % LOOK == 0 || articles == FIRST_LOOK || articles >= count) {
        look((System.nanoTime() - since) / 1e9);
      }
    }
    sum();
    return failures;
  }

  private void one(long seed) {
    Articles story = stories.story(seed, STORY);
    articles += story.articles().size();
    try {
      Reconciliation result = reconciler.reconcile(story);
      statements += result.statements().size();
      relations += result.relations().size();
      result.skipped().forEach(this::count);
      Soundness.complaint(story, result).ifPresent(complaint -> fail(seed, complaint));
    } catch (RuntimeException | StackOverflowError e) {
      fail(seed, e + " at " + (e.getStackTrace().length > 0 ? e.getStackTrace()[0] : "?"));
    }
  }

  private void fail(long seed, String complaint) {
    failures++;
    out.accept("FAILED story of seed " + seed + ": " + complaint);
  }

  /** By reason, numbers and names left out. */
  private void count(Skipped one) {
    String reason =
        one.reason()
            .replaceAll("'[^']*'", "'...'")
            .replaceAll("\\d+", "n")
            .replace("sentences", "sentence");
    skipped.merge(reason, 1, Integer::sum);
  }

  private void look(double seconds) {
    System.gc();
    long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    heap.put(articles, used);
    out.accept(
        String.format(
            Locale.ROOT,
            "%8d  %10d  %9d  %7d  %8d  %7.0f  %16.1f",
            articles,
            statements,
            relations,
            skipped.values().stream().mapToInt(Integer::intValue).sum(),
            failures,
            seconds,
            used / 1e6));
  }

  private void sum() {
    skipped.forEach((reason, count) -> out.accept("skipped " + count + ": " + reason));
    long first = heap.values().iterator().next();
    long last = heap.getOrDefault(articles, first);
    int after = heap.keySet().iterator().next();
    out.accept(
        String.format(
            Locale.ROOT,
            "heap after %d articles / after %d: %.3f",
            articles,
            after,
            (double) last / first));
    if (heap.containsKey(1_000) && heap.containsKey(FIRST_LOOK)) {
      out.accept(
          String.format(
              Locale.ROOT,
              "heap after 1000 articles / after 100: %.3f",
              (double) heap.getOrDefault(1_000, 0L) / heap.getOrDefault(FIRST_LOOK, 1L)));
    }
    out.accept("failures " + failures);
  }
}
