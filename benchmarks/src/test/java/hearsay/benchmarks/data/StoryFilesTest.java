package hearsay.benchmarks.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StoryFilesTest {
  @TempDir private Path folder;

  @Test
  void readsGold() throws IOException {
    Path file =
        write(
            """
            {"documents": [],
             "statements": [
              {"id": "s1", "doc": "000", "content": {"spans": [[0, 4], [6, 9]], "text": "..."},
               "speakers": [{"name_as_written": null, "canonical": "Ann", "inferred": true}],
               "act": "deny", "quote": "direct", "off_topic": true}],
             "clusters": [{"id": "c1", "claim": "...", "members": ["s1"]}],
             "relations": [{"type": "denies", "from": "s1", "to": "c1", "why": "..."}]}
            """);
    assertEquals(
        new GoldStory(
            List.of(
                new GoldStory.Statement(
                    "s1",
                    "000",
                    new GoldStory.Content(List.of(new Span(0, 4), new Span(6, 9))),
                    List.of(new GoldStory.Speaker("", "Ann", true)),
                    "deny",
                    "direct",
                    true)),
            List.of(new StoryClaim("c1", List.of("s1"))),
            List.of(new StoryRelation("denies", "s1", "c1")),
            List.of()),
        GoldStory.read(file));
  }

  @Test
  void readsPredictionsWithoutSpeakerActAndQuote() throws IOException {
    Path file =
        write(
            """
            {"statements": [{"id": "p", "doc": "000", "spans": [[0, 4]], "act": null}],
             "claims": [], "relations": []}
            """);
    assertEquals(
        List.of(new PredictedStory.Statement("p", "000", List.of(new Span(0, 4)), "", "", "")),
        PredictedStory.read(file).statements());
  }

  @Test
  void problemIsLocated() throws IOException {
    Path file =
        write(
            """
            {"statements": [
              {"id": "p", "doc": "000", "spans": [[0, 4]]},
              {"id": "q", "doc": "000", "spans": [[-1, 4]]}],
             "claims": [], "relations": []}
            """);
    DataException e = assertThrows(DataException.class, () -> PredictedStory.read(file));
    assertEquals(
        file
            + ", line 3: at statements[1].spans[0]: span starts at -1, below 0;"
            + " see the form that the task asks for",
        e.getMessage());
  }

  @Test
  void claimsAndRelationsAreRequired() throws IOException {
    Path file = write("{\"statements\": [], \"claims\": []}");
    DataException e = assertThrows(DataException.class, () -> PredictedStory.read(file));
    assertTrue(e.getMessage().contains("relations"), e.getMessage());
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("story.json"), text);
  }
}
