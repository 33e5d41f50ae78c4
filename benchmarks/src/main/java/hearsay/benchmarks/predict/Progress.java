package hearsay.benchmarks.predict;

import hearsay.examples.Terminal;
import java.io.PrintWriter;

/** Hears how far a piece of work has come. Called from one thread at a time. */
@FunctionalInterface
public interface Progress {

  /** Says nothing to nobody. */
  Progress NONE = (what, done, total) -> {};

  /**
   * A step is done.
   *
   * @param what is worked on, in a few words
   * @param done steps done, from 0 to {@code total}
   * @param total steps in all
   */
  void at(String what, int done, int total);

  /** Keeps one line up to date if a person is watching, and says nothing if not. */
  static Progress onTerminal(PrintWriter err) {
    if (!Terminal.isThere()) {
      return NONE;
    }
    return (what, done, total) -> {
      // Clears the rest of a longer line before.
      err.print(
          "\r" + what + ": " + done + " of " + total + "\u001b[K" + (done < total ? "" : "\n"));
      err.flush();
    };
  }
}
