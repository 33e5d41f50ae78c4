package hearsay.examples;

import hearsay.Stage;
import java.io.PrintStream;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Supplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import me.tongfei.progressbar.ProgressState;
import org.jspecify.annotations.Nullable;

/** Bars on a terminal: a clock while models load, then articles with their rate and time left. */
final class BarProgress implements Progress {

  private static final int WIDTH = 79;
  private static final int UPDATE_MILLIS = 200;
  private static final String WHEEL = "|/-\\";
  private static final int UNKNOWN_LENGTH = -1;

  private final PrintStream out;

  BarProgress(PrintStream out) {
    this.out = out;
  }

  @Override
  public <T> T during(String task, Supplier<T> work) {
    ProgressBar bar =
        builder(task, UNKNOWN_LENGTH).continuousUpdate().setRenderer(BarProgress::clock).build();
    try {
      return work.get();
    } finally {
      bar.close();
    }
  }

  @Override
  public Listening listening(String name) {
    return new Bar(name);
  }

  /** {@code Loading language models / 4 s}: something moves while the length is unknown. */
  private static String clock(ProgressState state, int width) {
    Duration elapsed = state.getElapsedAfterStart();
    int turn = (int) (elapsed.toMillis() / UPDATE_MILLIS % WHEEL.length());
    return "%s %c %d s".formatted(state.getTaskName(), WHEEL.charAt(turn), elapsed.toSeconds());
  }

  private ProgressBarBuilder builder(String task, int length) {
    return new ProgressBarBuilder()
        .setTaskName(task)
        .setInitialMax(length)
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(UPDATE_MILLIS)
        // Its own choice would load a terminal library with native code.
        .setConsumer(new ConsoleProgressBarConsumer(out, WIDTH));
  }

  /** One bar over all stages: articles first, the steps that follow are named on it. */
  private final class Bar implements Listening {

    private final String name;
    private @Nullable ProgressBar bar;

    Bar(String name) {
      this.name = name;
    }

    @Override
    public void progressed(Stage stage, int done, int total) {
      ProgressBar shown = bar;
      if (shown == null) {
        shown =
            builder(name, total)
                .setUnit(" articles", 1)
                .showSpeed(new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.ROOT)))
                .build();
        bar = shown;
      }
      if (stage == Stage.EXTRACT) {
        shown.stepTo(done);
      } else if (done == 0) {
        shown.setExtraMessage(" " + StageWords.of(stage, total));
      } else {
        shown.setExtraMessage("");
      }
    }

    @Override
    public void close() {
      if (bar != null) {
        bar.close();
      }
    }
  }
}
