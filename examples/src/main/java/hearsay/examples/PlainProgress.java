package hearsay.examples;

import hearsay.Stage;
import java.io.PrintWriter;
import java.util.function.Supplier;

/** A line for each stage: for logs, and whatever else is no terminal. */
final class PlainProgress implements Progress {

  private final PrintWriter out;

  PlainProgress(PrintWriter out) {
    this.out = out;
  }

  @Override
  public <T> T during(String task, Supplier<T> work) {
    line(task);
    return work.get();
  }

  @Override
  public Listening listening(String name) {
    return new Listening() {
      @Override
      public void progressed(Stage stage, int done, int total) {
        if (done == 0) {
          line(name + ": " + StageWords.of(stage, total));
        }
      }

      @Override
      public void close() {}
    };
  }

  private void line(String text) {
    out.println(text);
    out.flush();
  }
}
