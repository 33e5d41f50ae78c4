package hearsay.benchmarks.accuracy;

import hearsay.benchmarks.data.DataException;
import hearsay.benchmarks.predict.Predictor;
import hearsay.benchmarks.predict.Predictors;
import hearsay.benchmarks.predict.Workbench;
import hearsay.benchmarks.score.Scores;
import hearsay.benchmarks.score.ScoresFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** Predicts and scores all that a directory of evaluation data holds. */
public final class DirectoryAccuracy {

  private DirectoryAccuracy() {}

  /**
   * Measures one set after the other.
   *
   * @param directory in the layout of {@link EvaluationData}
   * @param articles where stories' articles lie that do not lie beside their gold
   * @param print hears of each set as soon as it is measured: its name, then its figures
   * @throws DataException if the directory holds nothing to measure, or a file is at fault
   */
  public static void measure(
      Workbench bench, Path directory, Optional<Path> articles, Consumer<String> print) {
    EvaluationData data = EvaluationData.in(directory, articles);
    if (data.sets().isEmpty() && data.skipped().isEmpty()) {
      throw new DataException(
          directory, "holds no data; it should have attribution/*.jsonl, similarity/*.tsv or such");
    }
    for (DataSet set : data.sets()) {
      print.accept("== " + set.name());
      print.accept(
          Predictors.of(set.task())
              .map(predictor -> ScoresFormat.text(score(bench, set, predictor)))
              .orElse("skipped: the library has no answer to this task"));
    }
    data.skipped().forEach(reason -> print.accept("== skipped " + reason));
  }

  private static Scores score(Workbench bench, DataSet set, Predictor predictor) {
    Path predicted = temporary();
    try {
      predictor.predict(bench, set.input(), predicted);
      return set.task().score(set.gold(), predicted);
    } finally {
      delete(predicted);
    }
  }

  private static Path temporary() {
    try {
      return Files.createTempFile("hearsay-prediction", "");
    } catch (IOException e) {
      throw new DataException(Path.of(""), "no temporary file can be created: " + e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new DataException(file, "cannot be deleted: " + e);
    }
  }
}
