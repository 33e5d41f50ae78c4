package hearsay.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hearsay.extract.AttributionTagger;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Models that are missing, cut off or of another version are named in the error. */
final class ModelsTest {

  @ParameterizedTest
  @ValueSource(strings = {"load", "loadFast"})
  void withoutCoreNlpsModelsTheErrorNamesTheDependency(String method) throws Exception {
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
              InvocationTargetException.class, () -> analyzer.getMethod(method).invoke(null));
      assertEquals(IllegalStateException.class, e.getCause().getClass());
      assertEquals(
          "CoreNLP's English models are not on the class path. Add the dependency"
              + " edu.stanford.nlp:stanford-corenlp:4.5.10 with classifier 'models'.",
          e.getCause().getMessage());
    }
  }

  static Stream<byte[]> wrongWeights() throws IOException {
    byte[] shipped;
    try (InputStream in =
        Objects.requireNonNull(AttributionTagger.class.getResourceAsStream("attribution.model"))) {
      shipped = in.readAllBytes();
    }
    byte[] otherVersion = shipped.clone();
    // Somewhere in the head, where the fingerprint of the features is.
    for (int i = 4; i < 20; i++) {
      otherVersion[i] ^= 0x55;
    }
    return Stream.of(
        new byte[0],
        "no weights at all".getBytes(java.nio.charset.StandardCharsets.UTF_8),
        otherVersion,
        Arrays.copyOf(shipped, shipped.length / 2),
        Arrays.copyOf(shipped, 10));
  }

  @ParameterizedTest
  @MethodSource("wrongWeights")
  void weightsThatDoNotFitAreRefused(byte[] weights) {
    IOException e =
        assertThrows(
            IOException.class, () -> AttributionTagger.read(new ByteArrayInputStream(weights)));
    assertFalse(String.valueOf(e.getMessage()).isBlank());
  }

  @Test
  void theShippedWeightsFit() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(AttributionTagger.class.getResourceAsStream("attribution.model"))) {
      AttributionTagger.read(in);
    }
  }
}
