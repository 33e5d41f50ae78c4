package hearsay.benchmarks.train;

import static java.nio.charset.StandardCharsets.UTF_8;

import hearsay.benchmarks.data.DataException;
import hearsay.benchmarks.predict.StoryReading;
import hearsay.benchmarks.predict.Workbench;
import hearsay.benchmarks.score.GoldAnswers;
import hearsay.relate.TargetTrainer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Learns what responses answer. */
public final class TargetTraining {

  private static final String HEAD =
      """
      # What speaks for and against a statement being what a response answers: signal, weight.
      # Learned by benchmarks train targets; targets.md says from what.
      """;

  private TargetTraining() {}

  /**
   * Learns from the bundled stories and others.
   *
   * @param stories directories of articles by their gold.json
   * @param weights the table to write
   * @return how much was learned from, for people
   * @throws DataException if a file cannot be read or written
   */
  public static String train(Workbench bench, Map<Path, Path> stories, Path weights) {
    TargetTrainer trainer = new TargetTrainer();
    for (AnnotatedStory story : AnnotatedStory.read(bench, stories)) {
      StoryReading reading = story.reading();
      trainer.add(
          reading.articles(),
          reading.layouts(),
          reading.sources(),
          reading.statements(),
          bench.matcher().match(reading.statements()),
          GoldAnswers.of(story.gold(), reading.form()));
    }
    try {
      Files.writeString(weights, HEAD + trainer.train(), UTF_8);
    } catch (IOException e) {
      throw new DataException(weights, "cannot be written: " + e);
    }
    return "%d responses and statements that might be some%n".formatted(trainer.size());
  }
}
