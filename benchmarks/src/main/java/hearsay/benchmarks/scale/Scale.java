package hearsay.benchmarks.scale;

import hearsay.benchmarks.speed.Heap;
import hearsay.match.ClaimMatcher;
import hearsay.match.MatchOptions;
import hearsay.match.MatchStage;
import hearsay.match.Matching;
import hearsay.match.SimilarPair;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Matches statements made up in growing numbers, each time ten times as many, and says what every
 * stage costs and how right the claims are. At the first size, all pairs are compared as well, to
 * say what the index leaves out.
 */
public final class Scale {

  /** The first size, and the one at which all pairs can be compared. */
  private static final int FIRST = 10_000;

  private static final int STEP = 10;

  private static final long HEAP = 8L << 30;

  /** So little that every pair that was compared and shares anything is listed. */
  private static final double ANY = 1e-9;

  private static final String TABLE =
      "%,9d  %6.1f  %7.1f  %6.1f  %6.1f  %6.1f  %6.1f  %6.1f  %6.1f  %6d  %9.1f  %6.3f  %6.3f";

  private Scale() {}

  /**
   * Measures in a virtual machine of its own, with 8 GB of heap where the machine has as much.
   *
   * @param size the last number of statements, at least 2
   * @param out takes the report line by line
   * @return the exit code of that virtual machine
   */
  public static int measure(int size, long seed, Consumer<String> out) {
    if (size < 2) {
      throw new IllegalArgumentException(
          "size is " + size + ", must be at least 2. One statement alone makes no pair.");
    }
    return OwnJvm.run(HEAP, Scale.class, List.of(Integer.toString(size), Long.toString(seed)), out);
  }

  /**
   * Measures here and prints the report.
   *
   * @param arguments size and seed
   */
  public static void main(String[] arguments) {
    report(Integer.parseInt(arguments[0]), Long.parseLong(arguments[1]), System.out::println);
  }

  static void report(int size, long seed, Consumer<String> out) {
    out.accept("Matching made-up statements, seed " + seed + "; seconds by the clock.");
    // The first run compiles; it is not counted.
    run(Math.min(size, FIRST), seed);
    out.accept(
        "statements  making   all-in  (cpu)  feature   index compare cluster  claims  "
            + "peakMB  compared/st  pairP   pairR");
    double last = 0;
    for (int each : sizes(size)) {
      Run run = run(each, seed);
      out.accept(run.line(each));
      if (last > 0) {
        out.accept(
            String.format(Locale.ROOT, "           %.1f times the time before", run.total / last));
      }
      last = run.total;
    }
    losses(Math.min(size, FIRST), seed).forEach(out);
  }

  static List<Integer> sizes(int size) {
    List<Integer> sizes = new ArrayList<>();
    for (long each = FIRST; each < size; each *= STEP) {
      sizes.add((int) each);
    }
    sizes.add(size);
    return sizes;
  }

  /** What one run took. */
  private record Run(
      double making,
      double total,
      double processor,
      Map<MatchStage, Double> seconds,
      long compared,
      long peak,
      PairTally tally) {

    String line(int size) {
      return String.format(
          Locale.ROOT,
          TABLE,
          size,
          making,
          total,
          processor,
          seconds.get(MatchStage.FEATURES),
          seconds.get(MatchStage.INDEX),
          seconds.get(MatchStage.COMPARE),
          seconds.get(MatchStage.CLUSTER),
          seconds.get(MatchStage.CLAIMS),
          peak >> 20,
          (double) compared / size,
          tally.precision(),
          tally.recall());
    }
  }

  private static Run run(int size, long seed) {
    long begin = System.nanoTime();
    MadeStatements made = StatementMaker.make(size, seed);
    final double making = seconds(begin);
    Heap.reset();
    Map<MatchStage, Double> stages = new EnumMap<>(MatchStage.class);
    long[] compared = {0};
    long start = System.nanoTime();
    long processor = processorTime();
    long[] last = {start};
    Matching matching =
        ClaimMatcher.create()
            .match(
                made.statements(),
                (stage, count) -> {
                  stages.put(stage, seconds(last[0]));
                  last[0] = System.nanoTime();
                  compared[0] = stage == MatchStage.COMPARE ? count : compared[0];
                });
    double total = seconds(start);
    double used = (processorTime() - processor) / 1e9;
    long peak = Heap.peak();
    return new Run(
        making, total, used, stages, compared[0], peak, PairTally.of(made, matching.claims()));
  }

  /** What the index leaves out, against all pairs. */
  private static List<String> losses(int size, long seed) {
    MadeStatements made = StatementMaker.make(size, seed);
    MatchOptions options = MatchOptions.defaults();
    Matching every = ClaimMatcher.create(options.withEveryPair(true)).match(made.statements());
    Matching indexed = ClaimMatcher.create(options.withPairThreshold(ANY)).match(made.statements());
    Set<Long> met = new HashSet<>();
    long trueAndMet = 0;
    for (SimilarPair pair : indexed.pairs()) {
      met.add(key(pair));
      trueAndMet += made.claims()[pair.first()] == made.claims()[pair.second()] ? 1 : 0;
    }
    long about = 0;
    long aboutAndMet = 0;
    for (SimilarPair pair : every.pairs()) {
      about++;
      aboutAndMet += met.contains(key(pair)) ? 1 : 0;
    }
    PairTally all = PairTally.of(made, every.claims());
    PairTally accepted = PairTally.between(every.claims(), indexed.claims(), made);
    return List.of(
        String.format(Locale.ROOT, "At %,d statements against comparing all pairs:", size),
        share("pairs of one claim that the index proposes", trueAndMet, all.expected()),
        share("pairs about one thing that the index proposes", aboutAndMet, about),
        share("pairs put in one claim that still are", accepted.both(), accepted.expected()),
        String.format(
            Locale.ROOT,
            "  with all pairs: precision %.3f, recall %.3f",
            all.precision(),
            all.recall()));
  }

  private static String share(String what, long some, long all) {
    return String.format(
        Locale.ROOT, "  %s: %.4f (%,d of %,d)", what, (double) some / all, some, all);
  }

  private static long key(SimilarPair pair) {
    return ((long) pair.first() << 32) | pair.second();
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }

  private static long processorTime() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? system.getProcessCpuTime()
        : 0;
  }
}
