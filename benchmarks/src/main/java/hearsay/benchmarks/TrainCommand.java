package hearsay.benchmarks;

import hearsay.benchmarks.predict.Workbench;
import hearsay.benchmarks.train.AttributionTraining;
import hearsay.benchmarks.train.PairTraining;
import hearsay.benchmarks.train.SimilarityTraining;
import hearsay.benchmarks.train.TargetTraining;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  private static final String NO_ENCODER = "learns weights for use without a sentence encoder";
  private static final String CHECK =
      "also writes what each pair gets from weights learned on other claims or premises, five folds";

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
          @Nullable Map<Path, Path> stories,
      @Option(
              names = "--stories",
              paramLabel = "DIR",
              description =
                  "a directory that holds, for each story, one with gold.json and articles")
          @Nullable Path directory) {
    try (Workbench bench = Workbench.load(true, spec.commandLine().getErr())) {
      Map<Path, Path> others = new LinkedHashMap<>(stories == null ? Map.of() : stories);
      if (directory != null) {
        others.putAll(SimilarityTraining.stories(directory));
      }
      spec.commandLine().getOut().print(SimilarityTraining.train(bench, pairs, others, model));
      spec.commandLine().getOut().flush();
    }
  }

  @Command(
      name = "targets",
      mixinStandardHelpOptions = true,
      description =
          "Learns what responses answer; core ships the result as targets.tsv. The bundled stories"
              + " are learned from, too.")
  void targets(
      @Parameters(
              index = "0",
              paramLabel = "STORIES",
              description =
                  "a directory that holds, for each story, one with gold.json and articles")
          Path directory,
      @Parameters(index = "1", paramLabel = "MODEL", description = "the file of weights to write")
          Path model) {
    try (Workbench bench = Workbench.load(true, spec.commandLine().getErr())) {
      Map<Path, Path> stories = SimilarityTraining.stories(directory);
      spec.commandLine().getOut().print(TargetTraining.train(bench, stories, model));
      spec.commandLine().getOut().flush();
    }
  }

  @Command(
      name = "stance",
      mixinStandardHelpOptions = true,
      description =
          "Learns the stance of headlines; core ships the results as stance.weights and"
              + " stance-encoder.weights.")
  void stance(
      @Parameters(
              index = "0",
              paramLabel = "TRAIN",
              description = "headlines and claims, as score stance reads them")
          Path train,
      @Parameters(index = "1", paramLabel = "MODEL", description = "the file of weights to write")
          Path model,
      @Option(names = "--no-encoder", description = NO_ENCODER) boolean noEncoder,
      @Option(names = "--check", paramLabel = "FILE", description = CHECK) @Nullable Path check) {
    try (Workbench bench = Workbench.load(!noEncoder, spec.commandLine().getErr())) {
      PairTraining.stance(bench, train, model, Optional.ofNullable(check));
    }
  }

  @Command(
      name = "relation",
      mixinStandardHelpOptions = true,
      description =
          "Learns what stands between two texts; core ships the results as relation.weights and"
              + " relation-encoder.weights.")
  void relation(
      @Parameters(index = "0", paramLabel = "MODEL", description = "the file of weights to write")
          Path model,
      @Parameters(
              index = "1..*",
              arity = "1..*",
              paramLabel = "TRAIN",
              description = "pairs of texts, as score relation reads them")
          List<Path> train,
      @Option(
              names = "--captions",
              paramLabel = "FILE",
              description = "pairs that may tell of two scenes; their contradictions are left out")
          @Nullable Path captions,
      @Option(names = "--no-encoder", description = NO_ENCODER) boolean noEncoder,
      @Option(names = "--check", paramLabel = "FILE", description = CHECK) @Nullable Path check) {
    try (Workbench bench = Workbench.load(!noEncoder, spec.commandLine().getErr())) {
      PairTraining.relation(
          bench, train, Optional.ofNullable(captions), model, Optional.ofNullable(check));
    }
  }
}
