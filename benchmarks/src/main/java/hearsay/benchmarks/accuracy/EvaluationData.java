package hearsay.benchmarks.accuracy;

import hearsay.benchmarks.data.DataException;
import hearsay.benchmarks.score.Task;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What there is to measure on in a directory: {@code attribution/*.jsonl}, {@code
 * story/NAME/gold.json}, and for the tasks on pairs of texts {@code TASK/*.tsv}.
 *
 * <p>A story's articles lie beside its {@code gold.json}, in a directory {@code articles} there, or
 * in the directory for articles that the caller names, or below that in one named like the story.
 *
 * @param sets what can be measured, by task and name
 * @param skipped what was seen and cannot, with the reason
 */
record EvaluationData(List<DataSet> sets, List<String> skipped) {

  /** The files of each task, as a glob below the task's directory. */
  private static final Map<Task, String> FILES =
      new EnumMap<>(
          Map.of(
              Task.ATTRIBUTION, "*.jsonl",
              Task.SIMILARITY, "*.tsv",
              Task.SAME, "*.tsv",
              Task.RELATION, "*.tsv",
              Task.STANCE, "*.tsv"));

  private static final String GOLD = "gold.json";

  EvaluationData {
    sets = List.copyOf(sets);
    skipped = List.copyOf(skipped);
  }

  /**
   * Looks into a directory.
   *
   * @param articles where stories' articles lie that do not lie beside their gold
   */
  static EvaluationData in(Path directory, Optional<Path> articles) {
    List<DataSet> sets = new ArrayList<>();
    List<String> skipped = new ArrayList<>();
    FILES.forEach(
        (task, glob) -> {
          for (Path file : list(directory.resolve(word(task)), glob)) {
            sets.add(new DataSet(word(task) + "/" + file.getFileName(), task, file, file));
          }
        });
    for (Path story : list(directory.resolve(word(Task.STORY)), "*")) {
      Path gold = story.resolve(GOLD);
      if (!Files.exists(gold)) {
        continue;
      }
      String name = word(Task.STORY) + "/" + story.getFileName();
      Optional<Path> input = articlesOf(story, articles);
      if (input.isPresent()) {
        sets.add(new DataSet(name, Task.STORY, gold, input.get()));
      } else {
        skipped.add(name + ": no articles beside its gold; say where they are by --articles");
      }
    }
    return new EvaluationData(sets, skipped);
  }

  private static Optional<Path> articlesOf(Path story, Optional<Path> articles) {
    List<Path> places = new ArrayList<>(List.of(story.resolve("articles"), story));
    articles.ifPresent(
        place -> {
          places.add(place.resolve(story.getFileName()));
          places.add(place);
        });
    return places.stream().filter(place -> !list(place, "*.{txt,jsonl}").isEmpty()).findFirst();
  }

  /** What a directory holds, by name; empty where there is no such directory. */
  private static List<Path> list(Path directory, String glob) {
    List<Path> paths = new ArrayList<>();
    if (Files.isDirectory(directory)) {
      try (DirectoryStream<Path> found = Files.newDirectoryStream(directory, glob)) {
        found.forEach(paths::add);
      } catch (IOException e) {
        throw new DataException(directory, "cannot be listed: " + e);
      }
    }
    return paths.stream().sorted().toList();
  }

  private static String word(Task task) {
    return task.name().toLowerCase(Locale.ROOT);
  }
}
