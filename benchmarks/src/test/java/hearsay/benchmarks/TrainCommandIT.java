package hearsay.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hearsay.extract.AttributionTagger;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TrainCommandIT {
  @TempDir private Path folder;

  @Test
  void writesWeightsThatTheLibraryReads() throws IOException {
    Path in =
        Files.writeString(
            folder.resolve("train.jsonl"),
            "{\"id\": \"a\", \"text\": \"Holt said rain would fall.\", \"attributions\":"
                + " [{\"source\": [[0, 4]], \"cue\": [[5, 9]], \"content\": [[10, 25]]}]}\n");
    Path model = folder.resolve("attribution.model");
    assertEquals(new CommandRun(0, "", ""), CommandRun.of("train", "attribution", in, model));
    assertTrue(Files.size(model) > 0, "no weights");
    try (InputStream weights = Files.newInputStream(model)) {
      AttributionTagger.read(weights);
    }
  }
}
