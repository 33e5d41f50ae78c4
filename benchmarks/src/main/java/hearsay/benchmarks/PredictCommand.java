package hearsay.benchmarks;

import hearsay.benchmarks.predict.Predictor;
import hearsay.benchmarks.predict.Predictors;
import hearsay.benchmarks.predict.Workbench;
import hearsay.benchmarks.score.Task;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes down what the library finds in a file or directory. */
@Command(
    name = "predict",
    mixinStandardHelpOptions = true,
    description = "Writes down what the library finds, in the form that score reads.")
@SuppressWarnings("NullAway.Init") // picocli sets the fields.
final class PredictCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "TASK",
      description = "attribution, similarity, same, relation, stance or story")
  private Task task;

  @Parameters(
      index = "1",
      paramLabel = "IN",
      description = "a file of articles or pairs; for a story the directory of its articles")
  private Path in;

  @Parameters(index = "2", paramLabel = "OUT", description = "the file to write")
  private Path out;

  @Option(
      names = "--no-encoder",
      description = "compares by words alone, as the library does where nobody hands in an encoder")
  private boolean noEncoder;

  @Override
  public void run() {
    Predictor predictor =
        Predictors.of(task)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "task is " + task + ", which the library does not do; see --help"));
    try (Workbench bench = Workbench.load(!noEncoder, spec.commandLine().getErr())) {
      predictor.predict(bench, in, out);
    }
  }
}
