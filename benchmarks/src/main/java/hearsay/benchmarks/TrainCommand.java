package hearsay.benchmarks;

import hearsay.benchmarks.predict.Workbench;
import hearsay.benchmarks.train.AttributionTraining;
import hearsay.benchmarks.train.DependencyTraining;
import hearsay.benchmarks.train.SimilarityTraining;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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
      name = "similarity",
      mixinStandardHelpOptions = true,
      description = {
        "Learns how alike statements are; core ships the result as similarity.tsv. The bundled"
            + " stories are learned from, too.",
        "Prints how well the similarities fit what they were not learned from."
      })
  void similarity(
      @Parameters(
              index = "0",
              paramLabel = "PAIRS",
              description = "pairs of texts with scores of 0 to 5, as score similarity reads them")
          Path pairs,
      @Parameters(index = "1", paramLabel = "MODEL", description = "the file of weights to write")
          Path model,
      @Option(
              names = "--story",
              paramLabel = "GOLD=ARTICLES",
              description =
                  "a story's gold.json and the directory of its articles; may be repeated")
          @Nullable Map<Path, Path> stories) {
    try (Workbench bench = Workbench.load(true, spec.commandLine().getErr())) {
      Map<Path, Path> others = stories == null ? Map.of() : stories;
      spec.commandLine().getOut().print(SimilarityTraining.train(bench, pairs, others, model));
      spec.commandLine().getOut().flush();
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
