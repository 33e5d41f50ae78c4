package hearsay.benchmarks;

import hearsay.benchmarks.predict.Workbench;
import hearsay.benchmarks.train.AttributionTraining;
import hearsay.benchmarks.train.DependencyTraining;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Learns what the library ships as weights. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    description = "Learns weights from annotated articles.")
@SuppressWarnings("NullAway.Init") // picocli sets the fields.
final class TrainCommand {

  @Spec private CommandSpec spec;

  @Command(
      name = "attribution",
      mixinStandardHelpOptions = true,
      description = "Learns who says what; core ships the result as attribution.model.")
  void attribution(
      @Parameters(
              index = "0",
              paramLabel = "TRAIN",
              description = "annotated articles, one a line, as score attribution reads them")
          Path train,
      @Parameters(index = "1", paramLabel = "MODEL", description = "the file of weights to write")
          Path model) {
    try (Workbench bench = Workbench.load(false, spec.commandLine().getErr())) {
      AttributionTraining.train(bench, train, model);
    }
  }

  @Command(
      name = "dependencies",
      mixinStandardHelpOptions = true,
      description =
          "Learns CoreNLP's dependency trees; core ships the result as dependency-parser.model.")
  void dependencies(
      @Parameters(
              index = "0",
              paramLabel = "TRAIN",
              description = "articles, one a line, as score attribution reads them")
          Path train,
      @Parameters(index = "1", paramLabel = "MODEL", description = "the file of weights to write")
          Path model) {
    DependencyTraining.train(train, model, spec.commandLine().getErr());
  }
}
