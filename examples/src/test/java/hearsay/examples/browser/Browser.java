package hearsay.examples.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A headless Chromium of one's own, with a profile of its own. */
public final class Browser implements AutoCloseable {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final int TRIES = 600;
  private static final int MILLISECONDS = 50;

  private final Process process;
  private final DevTools tools;

  private Browser(Process process, DevTools tools) {
    this.process = process;
    this.tools = tools;
  }

  /**
   * Starts it. Where there is none, the test is skipped, but where {@code CI} is true, failed.
   *
   * @param profile an empty folder
   */
  public static Browser start(Path profile) throws IOException, InterruptedException {
    Optional<Path> program = program();
    if ("true".equals(System.getenv("CI"))) {
      assertTrue(program.isPresent(), "CI is true, and there is no " + NAMES + " on the PATH");
    }
    assumeTrue(program.isPresent(), "skipped: there is no " + NAMES + " on the PATH");
    Process process =
        new ProcessBuilder(
                program.get().toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--disable-extensions",
                "--disable-background-networking",
                "--disable-component-update",
                "--no-first-run",
                "--hide-scrollbars",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectErrorStream(true)
            .redirectOutput(profile.resolve("output.txt").toFile())
            .start();
    try {
      return new Browser(process, new DevTools(address(process, profile)));
    } catch (RuntimeException | IOException | InterruptedException e) {
      process.destroyForcibly();
      throw e;
    }
  }

  private static Optional<Path> program() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return NAMES.stream()
        .flatMap(name -> Stream.of(path.split(File.pathSeparator)).map(at -> Path.of(at, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** The browser writes down where it listens as soon as it does. */
  private static URI address(Process process, Path profile)
      throws IOException, InterruptedException {
    Path written = profile.resolve("DevToolsActivePort");
    for (int i = 0; i < TRIES && process.isAlive(); i++) {
      if (Files.exists(written)) {
        List<String> lines = Files.readAllLines(written);
        if (lines.size() > 1) {
          return URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1));
        }
      }
      TimeUnit.MILLISECONDS.sleep(MILLISECONDS);
    }
    throw new IllegalStateException(
        "Chromium does not listen: " + Files.readString(profile.resolve("output.txt")));
  }

  /** A new page. */
  public Tab tab() {
    return new Tab(tools);
  }

  @Override
  public void close() {
    try {
      tools.send("", "Browser.close", DevTools.parameters());
      process.waitFor(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      // It is ended below, whatever it answers.
    }
    tools.close();
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    try {
      process.waitFor(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  static void write(Path file, byte[] bytes) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
