package hearsay.benchmarks.speed;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What {@link Speed} measured. */
public final class SpeedReport {

  private static final double MEGABYTE = 1e6;

  private static final List<String> HEADINGS =
      List.of(
          "", "ready s", "read s", "busy s", "articles/s", "tokens/s", "peak heap MB", "held MB");

  private static final String ROW = "%-32s %8s %8s %8s %11s %9s %13s %8s";

  private final int articles;
  private final long tokens;
  private final Measurement quotes;
  private final Measurement hearsay;
  private final Measurement hearsayOnAll;

  SpeedReport(
      int articles,
      long tokens,
      Measurement quotes,
      Measurement hearsay,
      Measurement hearsayOnAll) {
    this.articles = articles;
    this.tokens = tokens;
    this.quotes = quotes;
    this.hearsay = hearsay;
    this.hearsayOnAll = hearsayOnAll;
  }

  /** How many times as fast as CoreNLP's quote pipeline Hearsay is, each on one thread. */
  public double ratio() {
    return quotes.seconds() / hearsay.seconds();
  }

  /** The same by the time that the two threads had a processor, for a machine that is shared. */
  public double busyRatio() {
    return quotes.busy() / hearsay.busy();
  }

  /** A table for people, a line {@code busy ratio R}, and last a line {@code ratio R}. */
  public String text() {
    return Stream.of(
            String.format(Locale.ROOT, "%d articles, %d tokens", articles, tokens),
            String.format(Locale.ROOT, ROW, HEADINGS.toArray()),
            row(quotes),
            row(hearsay),
            row(hearsayOnAll),
            String.format(Locale.ROOT, "busy ratio %.2f", busyRatio()),
            String.format(Locale.ROOT, "ratio %.2f", ratio()))
        .collect(Collectors.joining("\n"));
  }

  private String row(Measurement side) {
    return String.format(
        Locale.ROOT,
        ROW,
        side.name(),
        decimals(1, side.ready()),
        decimals(1, side.seconds()),
        decimals(1, side.busy()),
        decimals(2, articles / side.seconds()),
        decimals(0, tokens / side.seconds()),
        decimals(0, side.peak() / MEGABYTE),
        decimals(0, side.live() / MEGABYTE));
  }

  private static String decimals(int count, double value) {
    return String.format(Locale.ROOT, "%." + count + "f", value);
  }
}
