package hearsay.benchmarks;

import hearsay.benchmarks.score.Scores;
import hearsay.benchmarks.score.ScoresFormat;
import hearsay.benchmarks.score.Task;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores a file of predictions against a file of gold annotation. */
@Command(
    name = "score",
    mixinStandardHelpOptions = true,
    description = "Scores predictions against gold annotation.")
@SuppressWarnings("NullAway.Init") // picocli sets the fields.
final class ScoreCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "TASK",
      description = "attribution, similarity, same, relation, stance or story")
  private Task task;

  @Parameters(index = "1", paramLabel = "GOLD", description = "the annotation")
  private Path gold;

  @Parameters(index = "2", paramLabel = "PRED", description = "the predictions")
  private Path predicted;

  @Option(names = "--json", description = "print one JSON object, unrounded")
  private boolean json;

  @Override
  public void run() {
    Scores scores = task.score(gold, predicted);
    spec.commandLine()
        .getOut()
        .println(json ? ScoresFormat.json(scores) : ScoresFormat.text(scores));
  }
}
