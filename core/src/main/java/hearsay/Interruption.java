package hearsay;

import java.util.concurrent.CancellationException;

/** How long work gives way to an interrupt. */
final class Interruption {

  private Interruption() {}

  /**
   * Ends the work if the thread is interrupted. The thread stays interrupted: whoever called
   * decides what becomes of it.
   *
   * @param articles how many have been read, for the message
   */
  static void check(int articles) {
    if (Thread.currentThread().isInterrupted()) {
      throw cancelled("interrupted", articles);
    }
  }

  static CancellationException cancelled(String how, int articles) {
    return new CancellationException(how + " after " + articles + " articles");
  }
}
