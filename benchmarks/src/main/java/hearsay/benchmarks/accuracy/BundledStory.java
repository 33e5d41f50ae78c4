package hearsay.benchmarks.accuracy;

import static java.nio.charset.StandardCharsets.UTF_8;

import hearsay.benchmarks.data.DataException;
import hearsay.benchmarks.data.GoldStory;
import hearsay.examples.BundledStories;
import hearsay.ingest.Articles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/**
 * A story that the examples bring along.
 *
 * @param name of the story
 * @param articles that tell it
 * @param gold what is to be found in them
 */
public record BundledStory(String name, Articles articles, GoldStory gold) {

  /** All bundled stories, in the order in which the examples tell them. */
  public static List<BundledStory> all() {
    return BundledStories.names().stream()
        .map(name -> new BundledStory(name, BundledStories.read(name), gold(name)))
        .toList();
  }

  private static GoldStory gold(String story) {
    String resource = "stories/" + story + "/gold.json";
    Path name = Path.of(resource);
    try (InputStream in = BundledStories.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new DataException(name, "not in the jar of the examples; build them again");
      }
      return GoldStory.parse(name, new String(in.readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new DataException(name, "cannot be read: " + e);
    }
  }
}
