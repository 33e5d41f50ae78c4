package hearsay.benchmarks;

import hearsay.benchmarks.data.DataException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;

/** The main class: a list of commands. */
@Command(
    name = "benchmarks",
    mixinStandardHelpOptions = true,
    description = "Measures how well and how fast the library works.",
    subcommands = {
      AccuracyCommand.class,
      PredictCommand.class,
      ScaleCommand.class,
      ScoreCommand.class,
      SoakCommand.class,
      SpeedCommand.class,
      TrainCommand.class
    })
public final class Benchmarks {
  private Benchmarks() {}

  /** Runs a command; exits with 1 where its data are at fault, 2 where its arguments are. */
  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  static CommandLine commandLine() {
    return new CommandLine(new Benchmarks())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(Benchmarks::explain);
  }

  private static int explain(Exception problem, CommandLine command, ParseResult arguments)
      throws Exception {
    if (problem instanceof DataException || problem instanceof IllegalArgumentException) {
      command.getErr().println(command.getCommandName() + ": " + problem.getMessage());
      return CommandLine.ExitCode.SOFTWARE;
    }
    throw problem;
  }
}
