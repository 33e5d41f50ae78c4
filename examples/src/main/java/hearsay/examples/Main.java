package hearsay.examples;

import hearsay.Reconciler;
import hearsay.ReconcilerOptions;
import hearsay.ingest.Articles;
import hearsay.language.corenlp.CoreNlpAnalyzer;
import hearsay.model.Reconciliation;
import hearsay.model.Skipped;
import hearsay.report.TextReport;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * The main job: reads articles, reconciles them, prints a table of issues and claims, and writes
 * {@code report.html} and {@code report.json}, or other formats.
 */
@Command(
    name = "hearsay",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = {
      "Shows who said what across several reports of one story: what agrees, what conflicts,"
          + " who denied or would not say.",
      "Without ARTICLES each of the bundled stories is reconciled by itself: the first story's"
          + " report lies in the directory of --out, each other's in a directory there that has"
          + " its name."
    },
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:reports were written",
      "1:nothing could be read, or the work failed",
      "2:bad arguments"
    })
public final class Main implements Callable<Integer> {

  private static final int FAILED = 1;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..1",
      paramLabel = "ARTICLES",
      description =
          "A directory of articles, or one file: .txt, an article each, or .jsonl, an article a"
              + " line.")
  private @Nullable Path input;

  @Option(
      names = "--story",
      paramLabel = "NAME",
      description = "Only this one of the bundled stories: ${COMPLETION-CANDIDATES}.",
      completionCandidates = StoryNames.class)
  private @Nullable String story;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "hearsay-report",
      description = "Where the reports go; default: ${DEFAULT-VALUE}.")
  private Path out = Path.of("");

  @Option(
      names = "--format",
      split = ",",
      paramLabel = "FORMAT",
      defaultValue = "html,json",
      description = "What to write, any of ${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
  private Set<Format> formats = EnumSet.of(Format.HTML, Format.JSON);

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many articles are read at once; default: one for each processor.")
  private @Nullable Integer threads;

  /** Runs the command line and exits with its code. */
  public static void main(String[] args) {
    Charset charset = Terminal.charset();
    PrintWriter out = new PrintWriter(new FileOutputStream(FileDescriptor.out), true, charset);
    PrintWriter err = new PrintWriter(new FileOutputStream(FileDescriptor.err), true, charset);
    System.exit(run(out, err, args));
  }

  /** Runs the command line and gives its exit code. */
  static int run(PrintWriter out, PrintWriter err, String... args) {
    return new CommandLine(new Main())
        .registerConverter(Format.class, Format::named)
        .setOut(out)
        .setErr(err)
        .setParameterExceptionHandler(
            (e, arguments) -> {
              err.println("hearsay: " + e.getMessage() + " See --help.");
              return CommandLine.ExitCode.USAGE;
            })
        .setExecutionExceptionHandler(
            (e, commandLine, parsed) -> {
              err.println("hearsay: " + e.getMessage());
              return FAILED;
            })
        .execute(args);
  }

  @Override
  public Integer call() throws IOException {
    List<Job> jobs = jobs();
    ReconcilerOptions options = options();
    if (jobs.stream().allMatch(job -> job.articles().articles().isEmpty())) {
      return nothingToRead(jobs);
    }
    makeDirectory();
    Progress progress = progress();
    try (Reconciler reconciler =
        progress.during(
            "Loading language models",
            () -> Reconciler.create(options, CoreNlpAnalyzer.load(), BgeSmall.load()))) {
      for (Job job : jobs) {
        run(job, reconciler, progress);
      }
    }
    printPaths(jobs);
    return CommandLine.ExitCode.OK;
  }

  /** Articles that are reconciled by themselves, and where their report goes. */
  private record Job(String name, Articles articles, Path directory) {}

  private List<Job> jobs() {
    try {
      if (input != null) {
        if (story != null) {
          throw new IllegalArgumentException(
              "--story is " + story + ", must not stand beside articles of your own.");
        }
        return List.of(new Job(input.toString(), Articles.read(input), out));
      }
      if (story != null) {
        return List.of(new Job(story, BundledStories.read(story), out));
      }
      List<Job> jobs = new ArrayList<>();
      for (String name : BundledStories.names()) {
        Path directory = jobs.isEmpty() ? out : out.resolve(name);
        jobs.add(new Job(name, BundledStories.read(name), directory));
      }
      return jobs;
    } catch (IllegalArgumentException e) {
      throw badArgument(String.valueOf(e.getMessage()));
    }
  }

  private ReconcilerOptions options() {
    ReconcilerOptions options = ReconcilerOptions.defaults();
    try {
      return threads == null ? options : options.withThreads(threads);
    } catch (IllegalArgumentException e) {
      throw badArgument(String.valueOf(e.getMessage()));
    }
  }

  private ParameterException badArgument(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private int nothingToRead(List<Job> jobs) {
    PrintWriter err = spec.commandLine().getErr();
    for (Job job : jobs) {
      for (Skipped skipped : job.articles().skipped()) {
        err.println("skipped " + skipped);
      }
      err.println(
          "hearsay: there is no article in %s. Articles are .txt or .jsonl files: see --help."
              .formatted(job.name()));
    }
    return FAILED;
  }

  /** Before the long work, so that a bad name costs nothing. */
  private void makeDirectory() {
    try {
      Files.createDirectories(out);
    } catch (IOException e) {
      throw badArgument(cannotWrite(e));
    }
    if (!Files.isWritable(out)) {
      throw badArgument(cannotWrite(new IOException("no permission to write")));
    }
  }

  private String cannotWrite(IOException e) {
    return "--out is %s, must be a directory that can be written (%s). Name another."
        .formatted(out, e);
  }

  private Progress progress() {
    return Terminal.isThere() ? new BarProgress(System.err) : new QuietProgress();
  }

  private void run(Job job, Reconciler reconciler, Progress progress) throws IOException {
    Reconciliation result;
    try (Progress.Listening listening = progress.listening(job.name())) {
      result = reconciler.reconcile(job.articles(), listening);
    }
    Format.write(formats, result, job.directory());
    PrintWriter print = spec.commandLine().getOut();
    print.println();
    print.println("== " + job.name() + " ==");
    print.print(TextReport.toText(result));
    print.flush();
  }

  private void printPaths(List<Job> jobs) {
    PrintWriter print = spec.commandLine().getOut();
    print.println();
    List<String> files = formats.stream().sorted().flatMap(Format::files).toList();
    for (Job job : jobs) {
      print.println(job.name() + ": " + job.directory().resolve(listed(files)));
    }
    print.flush();
  }

  /** {@code a}, {@code a and b}, {@code a, b and c}. */
  private static String listed(List<String> files) {
    int last = files.size() - 1;
    return last == 0
        ? files.get(0)
        : String.join(", ", files.subList(0, last)) + " and " + files.get(last);
  }

  /** The names of the bundled stories, for the help text. */
  static final class StoryNames extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    StoryNames() {
      super(BundledStories.names());
    }
  }

  /** The library's version: the examples are released with it. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"hearsay " + Reconciler.version()};
    }
  }
}
