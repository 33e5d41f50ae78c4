package hearsay.benchmarks.accuracy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hearsay.benchmarks.score.Task;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EvaluationDataTest {
  @TempDir private Path folder;

  @Test
  void findsEveryTaskByItsFiles() throws IOException {
    Path dev = file("attribution/dev.jsonl");
    file("attribution/notes.txt");
    Path second = file("stance/b.tsv");
    Path first = file("stance/a.tsv");
    Path gold = file("story/flood/gold.json");
    file("story/flood/000_post.txt");
    EvaluationData data = EvaluationData.in(folder, Optional.empty());
    assertEquals(
        List.of(
            new DataSet("attribution/dev.jsonl", Task.ATTRIBUTION, dev, dev),
            new DataSet("stance/a.tsv", Task.STANCE, first, first),
            new DataSet("stance/b.tsv", Task.STANCE, second, second),
            new DataSet("story/flood", Task.STORY, gold, gold.getParent())),
        data.sets());
    assertEquals(List.of(), data.skipped());
  }

  @Test
  void articlesMayLieElsewhere() throws IOException {
    file("story/flood/gold.json");
    Path elsewhere = file("texts/000_post.txt").getParent();
    assertEquals(elsewhere, input(elsewhere));
    Path named = file("texts/flood/000_post.txt").getParent();
    assertEquals(named, input(elsewhere), "a directory named like the story is nearer");
    Path beside = file("story/flood/articles/000_post.txt").getParent();
    assertEquals(beside, input(elsewhere), "what lies beside the gold is nearest");
  }

  @Test
  void aStoryWithoutArticlesIsSkippedWithTheReason() throws IOException {
    file("story/flood/gold.json");
    EvaluationData data = EvaluationData.in(folder, Optional.empty());
    assertEquals(List.of(), data.sets());
    assertEquals(
        List.of("story/flood: no articles beside its gold; say where they are by --articles"),
        data.skipped());
  }

  private Path input(Path articles) {
    return EvaluationData.in(folder, Optional.of(articles)).sets().get(0).input();
  }

  private Path file(String path) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "");
  }
}
