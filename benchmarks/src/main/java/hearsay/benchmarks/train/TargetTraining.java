package hearsay.benchmarks.train;

import static java.nio.charset.StandardCharsets.UTF_8;

import hearsay.benchmarks.accuracy.BundledStory;
import hearsay.benchmarks.data.DataException;
import hearsay.benchmarks.data.GoldStory;
import hearsay.benchmarks.predict.StoryReading;
import hearsay.benchmarks.predict.Workbench;
import hearsay.benchmarks.score.GoldAnswers;
import hearsay.ingest.Articles;
import hearsay.language.AnalyzedStatement;
import hearsay.relate.TargetTrainer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Learns what responses answer. */
public final class TargetTraining {

  private static final String HEAD =
      "# What speaks for and against a statement being what a response answers: signal, weight.\n"
          + "# Learned by benchmarks train targets; targets.md says from what.\n";

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
    for (BundledStory story : BundledStory.all()) {
      add(bench, trainer, story.gold(), story.articles());
    }
    stories.forEach(
        (gold, articles) -> add(bench, trainer, GoldStory.read(gold), Articles.read(articles)));
    try {
      Files.writeString(weights, HEAD + trainer.train(), UTF_8);
    } catch (IOException e) {
      throw new DataException(weights, "cannot be written: " + e);
    }
    return "%d responses and statements that might be some%n".formatted(trainer.size());
  }

  /** Narration counts only where the annotation has it: the rest would be dropped. */
  private static void add(
      Workbench bench, TargetTrainer trainer, GoldStory gold, Articles articles) {
    StoryReading reading = StoryReading.of(bench, articles);
    Set<String> annotated = GoldAnswers.of(gold, reading.form()).keySet();
    List<AnalyzedStatement> kept =
        reading.statements().stream()
            .filter(
                each ->
                    !each.statement().isNarration() || annotated.contains(each.statement().id()))
            .toList();
    trainer.add(
        reading.articles(),
        reading.layouts(),
        reading.sources(),
        kept,
        bench.matcher().match(kept),
        GoldAnswers.of(gold, reading.with(kept).form()));
  }
}
