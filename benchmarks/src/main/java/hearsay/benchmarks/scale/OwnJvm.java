package hearsay.benchmarks.scale;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Runs a measurement in a virtual machine of its own, so that its figures do not hang on the
 * options that the benchmarks were started with: one heap that is all there from the start, and the
 * collector that gives up the least of the processors.
 */
final class OwnJvm {

  private OwnJvm() {}

  /**
   * Runs a main class of the same class path.
   *
   * @param heap in bytes; three quarters of the machine's memory where that is less
   * @param out takes what it prints, line by line; its errors go where this machine's go
   * @return its exit code
   * @throws UncheckedIOException if no virtual machine can be started
   */
  static int run(long heap, Class<?> main, List<String> arguments, Consumer<String> out) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options(heap));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(arguments);
    try {
      Process process = new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
      try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
        lines.lines().forEach(out);
        return process.waitFor();
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        return 130; // What a shell says of a program that was interrupted.
      } finally {
        process.destroy();
      }
    } catch (IOException failed) {
      throw new UncheckedIOException("cannot run " + String.join(" ", command), failed);
    }
  }

  private static List<String> options(long most) {
    String heap = Math.min(most, memory() / 4 * 3) / (1 << 20) + "m";
    return List.of(
        "-Xms" + heap,
        "-Xmx" + heap,
        "-XX:+UseParallelGC",
        "-XX:+AlwaysPreTouch",
        "-Dstdout.encoding=UTF-8");
  }

  private static long memory() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? system.getTotalMemorySize()
        : Long.MAX_VALUE;
  }
}
