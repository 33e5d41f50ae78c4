package hearsay.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertLinesMatch;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hearsay.extract.learned.AttributionTagger;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
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

  @Test
  void writesWhatSpeaksForATarget() throws IOException {
    Path story = Files.createDirectories(folder.resolve("stories").resolve("oil-spill"));
    try (Stream<Path> files = Files.list(Path.of("stories", "oil-spill"))) {
      for (Path file : files.toList()) {
        Files.copy(file, story.resolve(file.getFileName()));
      }
    }
    Path table = folder.resolve("targets.tsv");
    CommandRun run = CommandRun.of("train", "targets", folder.resolve("stories"), table);
    assertEquals(0, run.exit(), run.err());
    assertLinesMatch(List.of("[1-9][0-9]* responses and .*"), run.out().lines().toList());
    List<String> lines = Files.readAllLines(table);
    List<String> head = lines.stream().takeWhile(line -> line.startsWith("# ")).toList();
    assertFalse(head.isEmpty(), "no comment tells what the table is");
    List<String> rows = lines.subList(head.size(), lines.size());
    rows.forEach(row -> assertTrue(row.matches("[a-z ]+\t-?[0-9]+\\.[0-9]+"), row));
    List<String> signals = rows.stream().map(row -> row.substring(0, row.indexOf('\t'))).toList();
    assertTrue(signals.containsAll(List.of("near", "open", "words")), signals.toString());
    assertEquals(signals.stream().distinct().sorted().toList(), signals);
  }
}
