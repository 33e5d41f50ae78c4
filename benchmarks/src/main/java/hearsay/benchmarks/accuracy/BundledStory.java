package hearsay.benchmarks.accuracy;

import static java.nio.charset.StandardCharsets.UTF_8;

import hearsay.benchmarks.data.DataException;
import hearsay.benchmarks.data.GoldStory;
import hearsay.ingest.Articles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A story that the examples bring along.
 *
 * @param name of its directory
 * @param articles that tell it
 * @param gold what is to be found in them
 */
record BundledStory(String name, Articles articles, GoldStory gold) {

  private static final String ROOT = "/hearsay/examples/stories/";
  private static final String GOLD = "gold.json";

  /** All bundled stories, in the order of their index. */
  static List<BundledStory> all() {
    // One path a line; a directory's ends in a slash and its files follow.
    List<String> paths = resource("index.txt").lines().filter(line -> !line.isBlank()).toList();
    List<BundledStory> stories = new ArrayList<>();
    for (String directory : paths) {
      if (directory.endsWith("/")) {
        stories.add(
            read(directory, paths.stream().filter(path -> isBelow(directory, path)).toList()));
      }
    }
    return stories;
  }

  private static boolean isBelow(String directory, String path) {
    return path.startsWith(directory) && path.length() > directory.length();
  }

  private static BundledStory read(String directory, List<String> paths) {
    Map<String, byte[]> articles = new TreeMap<>();
    for (String path : paths) {
      if (path.endsWith(".txt")) {
        articles.put(path.substring(directory.length()), resource(path).getBytes(UTF_8));
      }
    }
    String gold = directory + GOLD;
    return new BundledStory(
        directory.substring(0, directory.length() - 1),
        Articles.read(articles),
        GoldStory.parse(Path.of(gold), resource(gold)));
  }

  private static String resource(String path) {
    try (InputStream in = BundledStory.class.getResourceAsStream(ROOT + path)) {
      if (in == null) {
        throw new DataException(
            Path.of(path), "not on the class path; put the jar of hearsay-examples there");
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new DataException(Path.of(path), "cannot be read: " + e);
    }
  }
}
