package hearsay.benchmarks;

import hearsay.benchmarks.scale.Scale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Matches made-up statements in growing numbers: see {@link Scale}. */
@Command(
    name = "scale",
    mixinStandardHelpOptions = true,
    description =
        "Makes up statements whose claims are known, matches them in a virtual machine of its own "
            + "with 8 GB of heap, and says what it cost.")
@SuppressWarnings("NullAway.Init") // picocli sets the fields.
final class ScaleCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "N",
      description = "how many statements; 10000, 100000 and so on below it are run before")
  private int size;

  @Option(
      names = "--seed",
      paramLabel = "SEED",
      defaultValue = "20261122",
      description = "of the statements; ${DEFAULT-VALUE} if not given")
  private long seed;

  @Override
  public Integer call() {
    return Scale.measure(
        size,
        seed,
        line -> {
          spec.commandLine().getOut().println(line);
          spec.commandLine().getOut().flush();
        });
  }
}
