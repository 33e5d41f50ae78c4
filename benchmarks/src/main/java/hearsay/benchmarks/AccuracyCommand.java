package hearsay.benchmarks;

import hearsay.benchmarks.accuracy.BundledAccuracy;
import hearsay.benchmarks.accuracy.DirectoryAccuracy;
import hearsay.benchmarks.predict.Workbench;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures how much the library finds, on the bundled stories or on data of one's own. */
@Command(
    name = "accuracy",
    mixinStandardHelpOptions = true,
    description = "Measures how much the library finds and how much of that is right.")
@SuppressWarnings("NullAway.Init") // picocli sets the fields.
final class AccuracyCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "DIR",
      arity = "0..1",
      description =
          "a directory with attribution/*.jsonl, similarity/*.tsv, same/*.tsv, relation/*.tsv,"
              + " story/*/gold.json, or some of these; the bundled stories if left out")
  private Optional<Path> directory;

  @Option(
      names = "--articles",
      paramLabel = "DIR",
      description = "where stories' articles lie that do not lie beside their gold.json")
  private Optional<Path> articles;

  @Option(
      names = "--no-encoder",
      description = "compares by words alone, as the library does where nobody hands in an encoder")
  private boolean noEncoder;

  @Override
  public void run() {
    PrintWriter out = spec.commandLine().getOut();
    try (Workbench bench = Workbench.load(!noEncoder, spec.commandLine().getErr())) {
      if (directory.isPresent()) {
        DirectoryAccuracy.measure(bench, directory.get(), articles, out::println);
      } else {
        out.println(BundledAccuracy.text(bench));
      }
    }
  }
}
