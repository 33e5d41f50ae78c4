package hearsay.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hearsay.ProgressListener;
import hearsay.Stage;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class ProgressTest {

  @Test
  void onATerminalIsABarThatCountsArticles() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    String result =
        allStages(new BarProgress(new PrintStream(out, true, StandardCharsets.US_ASCII)));

    String shown = out.toString(StandardCharsets.US_ASCII);
    assertEquals("loaded", result);
    assertTrue(shown.contains("\rLoading | 0 s"), shown);
    assertTrue(shown.contains("\rnews 100% ["), shown);
    assertTrue(shown.contains("3/3 articles"), shown);
    assertFalse(shown.contains("?/"), shown);
  }

  private static String allStages(Progress progress) {
    String result = progress.during("Loading", () -> "loaded");
    try (Progress.Listening listening = progress.listening("news")) {
      for (int done = 0; done <= 3; done++) {
        listening.progressed(Stage.EXTRACT, done, 3);
      }
      oneStep(listening, Stage.MATCH);
      oneStep(listening, Stage.RELATE);
    }
    return result;
  }

  private static void oneStep(ProgressListener listener, Stage stage) {
    listener.progressed(stage, 0, 1);
    listener.progressed(stage, 1, 1);
  }
}
