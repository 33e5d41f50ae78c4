package hearsay.examples;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * What a run of the command line gave.
 *
 * @param code its exit code
 * @param out what it printed
 * @param err what it complained about
 */
record CommandLineRun(int code, String out, String err) {

  static CommandLineRun of(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Main.run(new PrintWriter(out), new PrintWriter(err), args);
    return new CommandLineRun(code, out.toString(), err.toString());
  }
}
