package hearsay.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hearsay.Reconciler;
import hearsay.ReconcilerOptions;
import hearsay.model.Reconciliation;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The library opens no connection and writes no file but where it is told to: its classes name
 * nothing that could, and a run asks no proxy and leaves its directories as they were.
 */
final class PrivacyTest {

  /** What opens connections, or starts something that might. */
  private static final List<String> FORBIDDEN =
      List.of(
          "java.net.http.",
          "java.net.Socket",
          "java.net.ServerSocket",
          "java.net.DatagramSocket",
          "java.net.MulticastSocket",
          "java.net.URLConnection",
          "java.net.HttpURLConnection",
          "java.net.InetAddress",
          "java.nio.channels.SocketChannel",
          "java.nio.channels.ServerSocketChannel",
          "java.nio.channels.DatagramChannel",
          "java.nio.channels.AsynchronousSocketChannel",
          "javax.net.",
          "java.rmi.",
          "javax.naming.",
          "java.lang.Process",
          "java.lang.ProcessBuilder",
          "java.lang.Runtime");

  /** It counts processors. */
  private static final Map<String, Set<String>> ALLOWED =
      Map.of("hearsay.ReconcilerOptions", Set.of("java.lang.Runtime"));

  /** A URL is what a class-path resource is called by; nobody may open one himself. */
  private static final List<String> OPENING = List.of("openStream", "openConnection", "toURL");

  /** The only classes that can write: both when a caller names a file. */
  private static final Pattern WRITING =
      Pattern.compile(
          "java\\.io\\.(?:File(?:OutputStream|Writer)?|RandomAccessFile|PrintStream)"
              + "|java\\.nio\\.(?:file\\.Files|channels\\.FileChannel)");

  private static final Map<String, Set<String>> WRITERS =
      Map.of(
          "java.nio.file.Files",
          Set.of(
              "hearsay.report.WholeFile",
              "hearsay.report.JsonReport",
              "hearsay.ingest.Articles",
              "hearsay.ingest.InputFile"));

  private static final Pattern ARROW = Pattern.compile("\\s+(\\S+)\\s+->\\s+(\\S+)\\s.*");

  private static final Path CLASSES = Path.of("target", "classes").toAbsolutePath();

  @TempDir Path folder;

  @Test
  void noClassCanReachTheNetwork() {
    Set<String> found = new TreeSet<>();
    uses()
        .forEach(
            (user, used) ->
                used.stream()
                    .filter(PrivacyTest::isForbidden)
                    .filter(each -> !ALLOWED.getOrDefault(outer(user), Set.of()).contains(each))
                    .forEach(each -> found.add(user + " -> " + each)));
    assertEquals(Set.of(), found);
  }

  @Test
  void noClassOpensAUrl() throws IOException {
    Set<String> found = new TreeSet<>();
    try (Stream<Path> files = Files.walk(CLASSES)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
        // The names of methods stand in a class file as they are.
        String names = Files.readString(file, StandardCharsets.ISO_8859_1);
        OPENING.stream().filter(names::contains).forEach(name -> found.add(file + " " + name));
      }
    }
    assertEquals(Set.of(), found);
  }

  @Test
  void fewClassesCanWriteFiles() {
    Set<String> found = new TreeSet<>();
    uses()
        .forEach(
            (user, used) ->
                used.stream()
                    .filter(each -> WRITING.matcher(each).matches())
                    .filter(each -> !WRITERS.getOrDefault(each, Set.of()).contains(outer(user)))
                    .forEach(each -> found.add(user + " -> " + each)));
    assertEquals(Set.of(), found);
  }

  @Test
  void aRunAsksNoProxyAndWritesNothing() throws IOException {
    List<URI> asked = new CopyOnWriteArrayList<>();
    ProxySelector before = ProxySelector.getDefault();
    Set<Path> files = files();
    ProxySelector.setDefault(
        new ProxySelector() {
          @Override
          public List<java.net.Proxy> select(URI uri) {
            asked.add(uri);
            throw new IllegalArgumentException("no network: " + uri);
          }

          @Override
          public void connectFailed(URI uri, SocketAddress address, IOException problem) {
            asked.add(uri);
          }
        });
    try (Reconciler reconciler =
        Reconciler.create(ReconcilerOptions.defaults().withThreads(2), new CheapAnalyzer())) {
      Reconciliation result =
          reconciler.reconcile(
              HostileInput.texts(
                  "The minister, Anna Brel, said that the crane of http://127.0.0.1:9/x was safe.\n"
                      + "The union's leader, Tom Ruck, denied that the crane had been safe."));
      assertFalse(result.statements().isEmpty());
      assertEquals(result, hearsay.report.JsonReport.fromJson(json(result)));
      hearsay.report.HtmlReport.toHtml(result);
    } finally {
      ProxySelector.setDefault(before);
    }
    assertEquals(List.of(), asked);
    assertEquals(files, files());
  }

  private static String json(Reconciliation result) {
    return hearsay.report.JsonReport.toJson(result);
  }

  /** What lies where a library would leave something: the working directory and this test's. */
  private Set<Path> files() throws IOException {
    try (Stream<Path> here = Files.list(Path.of(""));
        Stream<Path> there = Files.list(folder)) {
      return new TreeSet<>(Stream.concat(here, there).toList());
    }
  }

  private static boolean isForbidden(String used) {
    return FORBIDDEN.stream()
        .anyMatch(each -> each.endsWith(".") ? used.startsWith(each) : outer(used).equals(each));
  }

  private static String outer(String name) {
    int nested = name.indexOf('$');
    return nested < 0 ? name : name.substring(0, nested);
  }

  /** Each class of ours, and the classes that it names. */
  private static Map<String, Set<String>> uses() {
    assertTrue(Files.isDirectory(CLASSES), "compile first: " + CLASSES);
    StringWriter out = new StringWriter();
    int status =
        ToolProvider.findFirst("jdeps")
            .orElseThrow()
            .run(
                new PrintWriter(out, true),
                new PrintWriter(out, true),
                "-verbose:class",
                "-filter:none",
                "--multi-release",
                "17",
                "--ignore-missing-deps",
                CLASSES.toString());
    assertEquals(0, status, out.toString());
    Map<String, Set<String>> uses = new TreeMap<>();
    out.toString()
        .lines()
        .map(ARROW::matcher)
        .filter(Matcher::matches)
        .filter(arrow -> arrow.group(1).startsWith("hearsay."))
        .forEach(
            arrow ->
                uses.computeIfAbsent(arrow.group(1), user -> new TreeSet<>()).add(arrow.group(2)));
    assertTrue(uses.size() > 100, "classes: " + uses.size());
    return uses;
  }
}
