package hearsay.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SpeedCommandIT {
  @TempDir private Path folder;

  @Test
  void measuresBothSides() throws IOException {
    Path in =
        Files.writeString(
            folder.resolve("in.jsonl"),
            """
            {"id": "a", "text": "The bridge is closed, Mira Holt said. She gave no reason."}
            {"id": "b", "text": "Vale denied that he had closed the bridge."}
            """);
    CommandRun run = CommandRun.of("speed", in);
    assertEquals(0, run.exit(), run.err());
    List<String> lines = run.out().lines().toList();
    assertEquals("2 articles, 23 tokens", lines.get(0));
    assertTrue(lines.get(2).startsWith("CoreNLP quote pipeline, 1 thread "), lines.get(2));
    assertTrue(lines.get(3).startsWith("Hearsay, 1 thread "), lines.get(3));
    assertTrue(lines.get(6).matches("ratio \\d+\\.\\d\\d"), lines.get(6));
  }
}
