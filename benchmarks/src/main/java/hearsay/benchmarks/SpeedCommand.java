package hearsay.benchmarks;

import hearsay.benchmarks.predict.Progress;
import hearsay.benchmarks.speed.Speed;
import hearsay.ingest.Articles;
import java.io.PrintWriter;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Reads articles with CoreNLP's quote pipeline and with Hearsay's extraction: see {@link Speed}.
 */
@Command(
    name = "speed",
    mixinStandardHelpOptions = true,
    description = "Reads the same articles with CoreNLP's quote pipeline and with Hearsay.")
@SuppressWarnings("NullAway.Init") // picocli sets the fields.
final class SpeedCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "IN", description = "a file of articles, all of which are read")
  private Path in;

  @Override
  public void run() {
    PrintWriter err = spec.commandLine().getErr();
    Articles articles = Articles.read(in);
    articles.skipped().forEach(skipped -> err.println("skipped " + skipped));
    spec.commandLine()
        .getOut()
        .println(Speed.measure(articles.articles(), Progress.onTerminal(err)).text());
  }
}
