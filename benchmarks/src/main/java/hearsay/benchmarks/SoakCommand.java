package hearsay.benchmarks;

import hearsay.Reconciler;
import hearsay.ReconcilerOptions;
import hearsay.benchmarks.soak.Soak;
import hearsay.language.corenlp.CoreNlpAnalyzer;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reconciles generated and mutated articles for a long time: see {@link Soak}. */
@Command(
    name = "soak",
    mixinStandardHelpOptions = true,
    description = "Reconciles generated and mutated articles, and watches failures and the heap.")
@SuppressWarnings("NullAway.Init") // picocli sets the fields.
final class SoakCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "N",
      arity = "0..1",
      defaultValue = "2000",
      description = "how many articles; ${DEFAULT-VALUE} if not given")
  private int count;

  @Option(
      names = "--seed",
      paramLabel = "SEED",
      defaultValue = "20261122",
      description = "of the first story; ${DEFAULT-VALUE} if not given")
  private long seed;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    ReconcilerOptions options = ReconcilerOptions.defaults().withThreads(2);
    try (Reconciler reconciler = Reconciler.create(options, CoreNlpAnalyzer.load())) {
      int failures =
          new Soak(
                  reconciler,
                  line -> {
                    out.println(line);
                    out.flush();
                  })
              .run(count, seed);
      return failures == 0 ? 0 : 1;
    }
  }
}
