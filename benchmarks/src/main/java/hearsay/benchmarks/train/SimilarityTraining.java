package hearsay.benchmarks.train;

import static java.nio.charset.StandardCharsets.UTF_8;

import hearsay.benchmarks.data.DataException;
import hearsay.benchmarks.data.GoldStory;
import hearsay.benchmarks.data.PredictedStory;
import hearsay.benchmarks.data.Table;
import hearsay.benchmarks.data.TableRow;
import hearsay.benchmarks.predict.BareText;
import hearsay.benchmarks.predict.Workbench;
import hearsay.benchmarks.score.GoldClaims;
import hearsay.language.AnalyzedStatement;
import hearsay.match.SimilarityTrainer;
import hearsay.match.TrainedSimilarity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Learns what signals count when two statements are compared. */
public final class SimilarityTraining {

  /**
   * From this grade on, of 0 to 5, two texts count as saying the same: nearer to "roughly
   * equivalent" (3) than to "share some details" (2).
   */
  static final double SAME = 2.5;

  private static final String HEAD =
      "# How signals add up to a similarity: model, signal, weight; then the curve that the mean is"
          + " bent by.\n"
          + "# Learned by benchmarks train similarity; similarity.md says from what.\n";

  private SimilarityTraining() {}

  /**
   * Learns from graded pairs, the bundled stories and other stories.
   *
   * @param graded pairs of texts with a score of 0 to 5
   * @param stories directories of articles by their gold.json
   * @param weights the table to write
   * @return how well it does on what it did not see, for people
   * @throws DataException if a file cannot be read or written
   */
  public static String train(Workbench bench, Path graded, Map<Path, Path> stories, Path weights) {
    SimilarityTrainer trainer =
        new SimilarityTrainer(
            bench
                .encoder()
                .orElseThrow(() -> new IllegalArgumentException("there must be an encoder")));
    List<Double> grades = addPairs(bench, graded, trainer);
    List<AnnotatedStory> read = AnnotatedStory.read(bench, stories);
    for (AnnotatedStory story : read) {
      trainer.add(
          story.name(),
          story.reading().statements(),
          GoldClaims.of(story.gold(), story.reading().form()));
    }
    bench.progress().at("Training", 0, 1);
    TrainedSimilarity trained = trainer.train();
    bench.progress().at("Training", 1, 1);
    try {
      Files.writeString(weights, HEAD + trained.table(), UTF_8);
    } catch (IOException e) {
      throw new DataException(weights, "cannot be written: " + e);
    }
    Map<String, GoldStory> gold = new LinkedHashMap<>();
    Map<String, PredictedStory> found = new LinkedHashMap<>();
    for (AnnotatedStory story : read) {
      gold.put(story.name(), story.gold());
      found.put(story.name(), story.reading().form());
    }
    return "Without an encoder\n\n"
        + SimilarityReport.text(trained.withoutEncoder(), grades, gold, found)
        + "\nWith an encoder\n\n"
        + SimilarityReport.text(trained.withEncoder(), grades, gold, found);
  }

  /**
   * The stories that a directory holds, each in a directory of its own.
   *
   * @return directories of articles by their gold.json, by name
   * @throws DataException if there is none
   */
  public static Map<Path, Path> stories(Path directory) {
    return AnnotatedStory.in(directory);
  }

  private static List<Double> addPairs(Workbench bench, Path graded, SimilarityTrainer trainer) {
    List<TableRow> rows = Table.read(graded).rows();
    record Texts(AnalyzedStatement one, AnalyzedStatement other) {}
    List<Texts> texts =
        bench
            .workers()
            .map(
                "Pairs",
                rows,
                row ->
                    new Texts(
                        BareText.of("1", row.text("text1"), bench),
                        BareText.of("2", row.text("text2"), bench)));
    List<Double> grades = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      double grade = rows.get(i).number("score");
      grades.add(grade);
      trainer.add(texts.get(i).one(), texts.get(i).other(), grade >= SAME);
    }
    return grades;
  }
}
