package hearsay.faults;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hearsay.extract.learned.AttributionTagger;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Models that are missing, cut off or of another version are named in the error. */
final class ModelsTest {

  @Test
  void withoutCoreNlpsModelsTheErrorNamesTheDependency() throws Exception {
    List<URL> urls = new ArrayList<>();
    String[] path = System.getProperty("java.class.path").split(File.pathSeparator, -1);
    for (String entry : path) {
      if (!entry.contains("models")) {
        urls.add(Path.of(entry).toUri().toURL());
      }
    }
    assertTrue(urls.size() < path.length, "the models are on the test's own class path");
    try (URLClassLoader loader =
        new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
      Class<?> analyzer = loader.loadClass("hearsay.language.corenlp.CoreNlpAnalyzer");
      InvocationTargetException e =
          assertThrows(
              InvocationTargetException.class, () -> analyzer.getMethod("load").invoke(null));
      assertEquals(IllegalStateException.class, e.getCause().getClass());
      assertEquals(
          "CoreNLP's English models are not on the class path. Add the dependency"
              + " edu.stanford.nlp:stanford-corenlp:4.5.10 with classifier 'models'.",
          e.getCause().getMessage());
    }
  }

  static Stream<Arguments> wrongWeights() throws IOException {
    byte[] shipped = shipped();
    String name = "attribution model";
    return Stream.of(
        Arguments.of("nothing", new byte[0], name),
        Arguments.of("no weights", "none at all, none".getBytes(UTF_8), name),
        Arguments.of("half", Arrays.copyOf(shipped, shipped.length / 2), name),
        Arguments.of("ten bytes", Arrays.copyOf(shipped, 10), name),
        Arguments.of("another kind", changed(shipped, 0), "not a"),
        Arguments.of("another version", changed(shipped, 4), "trained with other"));
  }

  /** The head holds a mark of the kind in bytes 0 to 3, and of the features in bytes 4 to 7. */
  private static byte[] changed(byte[] shipped, int at) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(shipped));
        OutputStream zipped = new GZIPOutputStream(out)) {
      byte[] head = in.readNBytes(8);
      head[at] ^= 0x55;
      zipped.write(head);
      in.transferTo(zipped);
    }
    return out.toByteArray();
  }

  private static byte[] shipped() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(AttributionTagger.class.getResourceAsStream("attribution.model"))) {
      return in.readAllBytes();
    }
  }

  @ParameterizedTest(name = "{2}: {0}")
  @MethodSource("wrongWeights")
  void weightsThatDoNotFitAreNamed(String what, byte[] weights, String said) {
    IOException e =
        assertThrows(
            IOException.class, () -> AttributionTagger.read(new ByteArrayInputStream(weights)));
    assertTrue(String.valueOf(e.getMessage()).contains(said), String.valueOf(e.getMessage()));
  }

  @Test
  void theShippedWeightsFit() throws IOException {
    AttributionTagger.read(new ByteArrayInputStream(shipped()));
  }
}
