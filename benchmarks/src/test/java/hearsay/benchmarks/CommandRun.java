package hearsay.benchmarks;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/**
 * What a command printed.
 *
 * @param exit its exit code
 * @param out to standard output, with LF as line end
 * @param err to standard error
 */
record CommandRun(int exit, String out, String err) {

  /** Runs a command in this virtual machine. */
  static CommandRun of(Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine line = Benchmarks.commandLine();
    line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    String[] words = new String[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = arguments[i].toString();
    }
    int exit = line.execute(words);
    return new CommandRun(exit, out.toString().replace("\r\n", "\n"), err.toString());
  }
}
