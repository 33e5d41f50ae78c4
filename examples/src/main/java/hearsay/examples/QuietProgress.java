package hearsay.examples;

import hearsay.Stage;
import java.util.function.Supplier;

/** Shows nothing: where nobody watches, such as in a pipe or a log. */
final class QuietProgress implements Progress {

  @Override
  public <T> T during(String task, Supplier<T> work) {
    return work.get();
  }

  @Override
  public Listening listening(String name) {
    return new Listening() {
      @Override
      public void progressed(Stage stage, int done, int total) {}

      @Override
      public void close() {}
    };
  }
}
