package hearsay.examples;

import hearsay.ingest.Articles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The stories that come with the examples, each told by five outlets. Everything in them is
 * invented. Read from the class path; stateless and thread-safe.
 */
public final class BundledStories {

  private static final String FOLDER = "stories/";
  private static final String INDEX = "index.txt";

  /** The stories' gold answers lie beside the articles and are none. */
  private static final String ARTICLE = ".txt";

  private BundledStories() {}

  /** The names of the stories, at least one, in the order of their index. */
  public static List<String> names() {
    return index().filter(line -> line.endsWith("/")).map(BundledStories::story).toList();
  }

  /**
   * The articles of a story.
   *
   * @param name one of {@link #names()}
   * @throws IllegalArgumentException if there is no such story
   */
  public static Articles read(String name) {
    if (!names().contains(name)) {
      throw new IllegalArgumentException(
          "story is '%s', must be one of %s. Maybe check its spelling."
              .formatted(name, String.join(", ", names())));
    }
    Map<String, byte[]> files = new TreeMap<>();
    index()
        .filter(line -> line.endsWith(ARTICLE) && story(line).equals(name))
        .forEach(line -> files.put(line, bytes(line)));
    return Articles.read(files);
  }

  private static Stream<String> index() {
    return new String(bytes(INDEX), StandardCharsets.UTF_8).lines().map(String::strip);
  }

  private static String story(String line) {
    return line.substring(0, line.indexOf('/'));
  }

  private static byte[] bytes(String name) {
    try (InputStream in = BundledStories.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException(
            FOLDER + name + " is not on the class path. Maybe the index names a file too many.");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
