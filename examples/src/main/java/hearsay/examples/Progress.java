package hearsay.examples;

import hearsay.ProgressListener;
import java.util.function.Supplier;

/** Shows somebody who waits what is being done. */
interface Progress {

  /** Shows that something of unknown length is being done, does it, and gives its result. */
  <T> T during(String task, Supplier<T> work);

  /** What hears of one reconciliation, to be closed behind it. */
  Listening listening(String name);

  /** Hears of one reconciliation. */
  interface Listening extends ProgressListener, AutoCloseable {
    @Override
    void close();
  }
}
