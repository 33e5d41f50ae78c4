package hearsay.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Checks the gold of every bundled story against its articles: whatever a program can verify, so
 * that an edited article or a slipped offset never goes unnoticed.
 */
class StoryGoldTest {
  private static final String ROOT = "/hearsay/examples/stories/";

  static Stream<String> stories() {
    return index().stream().filter(line -> line.endsWith("/"));
  }

  @Test
  void theIndexListsStoriesAndExistingFilesOnly() {
    assertEquals(3, stories().count());
    for (String line : index()) {
      if (!line.endsWith("/")) {
        assertFalse(read(line).length == 0, line);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("stories")
  void theGoldFitsItsArticles(String directory) throws IOException {
    List<String> files =
        index().stream()
            .filter(line -> line.startsWith(directory) && line.endsWith(".txt"))
            .map(line -> line.substring(directory.length()))
            .toList();
    Map<String, byte[]> articles = new TreeMap<>();
    for (String file : files) {
      articles.put(file, read(directory + file));
    }
    JsonNode gold = new ObjectMapper().readTree(read(directory + "gold.json"));
    assertEquals(List.of(), new StoryGoldCheck(articles, gold).problems());
  }

  private static List<String> index() {
    return new String(read("index.txt"), UTF_8).lines().filter(line -> !line.isBlank()).toList();
  }

  private static byte[] read(String path) {
    try (InputStream in = StoryGoldTest.class.getResourceAsStream(ROOT + path)) {
      if (in == null) {
        throw new IllegalArgumentException("no resource " + ROOT + path);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
