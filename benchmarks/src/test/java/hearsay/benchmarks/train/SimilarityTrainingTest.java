package hearsay.benchmarks.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import hearsay.benchmarks.data.DataException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SimilarityTrainingTest {

  @TempDir private Path directory;

  @Test
  void eachDirectoryWithGoldIsAStory() throws IOException {
    for (String story : List.of("flood", "strike")) {
      Files.createDirectories(directory.resolve(story));
      Files.writeString(directory.resolve(story).resolve("gold.json"), "{}");
    }
    Files.createDirectories(directory.resolve("notes"));
    assertEquals(
        List.of(directory.resolve("flood"), directory.resolve("strike")),
        List.copyOf(SimilarityTraining.stories(directory).values()));
  }

  @Test
  void aDirectoryWithoutStoriesIsTold() {
    assertThrows(DataException.class, () -> SimilarityTraining.stories(directory));
  }
}
