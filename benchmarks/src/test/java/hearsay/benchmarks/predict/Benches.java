package hearsay.benchmarks.predict;

import java.io.PrintWriter;
import java.io.StringWriter;

/** Workbenches that load no models. */
public final class Benches {
  private Benches() {}

  /** A workbench on {@link PlainAnalyzer}. */
  public static Workbench plain(int threads) {
    return new Workbench(
        new PlainAnalyzer(),
        java.util.Optional.empty(),
        threads,
        Progress.NONE,
        new PrintWriter(new StringWriter()));
  }
}
