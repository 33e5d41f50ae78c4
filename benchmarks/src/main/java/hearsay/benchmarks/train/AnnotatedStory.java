package hearsay.benchmarks.train;

import static java.util.Objects.requireNonNull;

import hearsay.benchmarks.accuracy.BundledStory;
import hearsay.benchmarks.data.DataException;
import hearsay.benchmarks.data.GoldStory;
import hearsay.benchmarks.predict.StoryReading;
import hearsay.benchmarks.predict.Workbench;
import hearsay.benchmarks.score.GoldClaims;
import hearsay.ingest.Articles;
import hearsay.language.AnalyzedStatement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A story to learn from: what the library reads in its articles beside what is to be found there.
 *
 * @param name differs from other stories'
 * @param gold the annotation
 * @param reading what is read; narration only where the annotation has it, since the rest would be
 *     dropped
 */
record AnnotatedStory(String name, GoldStory gold, StoryReading reading) {

  private static final String GOLD = "gold.json";

  /**
   * Reads the bundled stories and others.
   *
   * @param stories directories of articles by their gold.json
   */
  static List<AnnotatedStory> read(Workbench bench, Map<Path, Path> stories) {
    List<AnnotatedStory> read = new ArrayList<>();
    for (BundledStory story : BundledStory.all()) {
      read.add(read(bench, story.name(), story.gold(), story.articles()));
    }
    stories.forEach(
        (gold, articles) ->
            read.add(read(bench, gold.toString(), GoldStory.read(gold), Articles.read(articles))));
    return read;
  }

  private static AnnotatedStory read(
      Workbench bench, String name, GoldStory gold, Articles articles) {
    StoryReading reading = StoryReading.of(bench, articles);
    Set<String> annotated = GoldClaims.of(gold, reading.form()).keySet();
    List<AnalyzedStatement> kept =
        reading.statements().stream()
            .filter(
                each ->
                    !each.statement().isNarration() || annotated.contains(each.statement().id()))
            .toList();
    return new AnnotatedStory(name, gold, reading.with(kept));
  }

  /**
   * The stories that a directory holds, each in a directory of its own.
   *
   * @return directories of articles by their gold.json, by name
   * @throws DataException if there is none
   */
  static Map<Path, Path> in(Path directory) {
    Map<Path, Path> stories = new TreeMap<>();
    try (Stream<Path> found = Files.list(directory)) {
      found
          .map(story -> story.resolve(GOLD))
          .filter(Files::exists)
          .forEach(gold -> stories.put(gold, requireNonNull(gold.getParent())));
    } catch (IOException e) {
      throw new DataException(directory, "cannot be listed: " + e);
    }
    if (stories.isEmpty()) {
      throw new DataException(directory, "holds no directory with a gold.json and articles");
    }
    return stories;
  }
}
