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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AttributionFilesTest {
  @TempDir private Path folder;

  @Test
  void readsGold() throws IOException {
    Path file =
        write(
            """
            {"id": "a", "date": null, "text": "Ann spoke", "attributions": [\
            {"type": "x", "source": [[0, 3]], "cue": [[4, 9]], "content": []}]}
            """);
    assertEquals(
        List.of(
            new AttributedArticle(
                "a",
                "Ann spoke",
                List.of(
                    new SpanAttribution(
                        List.of(new Span(0, 3)), List.of(new Span(4, 9)), List.of())))),
        AttributedArticle.read(file));
  }

  @Test
  void absentPartsAreEmpty() throws IOException {
    Path file =
        write("{\"id\": \"a\", \"attributions\": [{\"source\": null, \"cue\": [[1, 2]]}]}\n");
    assertEquals(
        List.of(new SpanAttribution(List.of(), List.of(new Span(1, 2)), List.of())),
        AttributionPrediction.read(file).get(0).attributions());
  }

  @Test
  void emptyFileHoldsNothing() throws IOException {
    assertEquals(List.of(), AttributionPrediction.read(write("")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{\"attributions\": []}",
        "{\"id\": 7, \"attributions\": []}",
        "{\"id\": \"b\"}",
        "{\"id\": \"b\", \"attributions\": [",
        "{\"id\": \"b\", \"attributions\": []} []",
        "{\"id\": \"b\", \"attributions\": [{\"cue\": [[1.5, 2]]}]}",
        "{\"id\": \"b\", \"attributions\": [{\"cue\": [[\"1\", 2]]}]}",
        "{\"id\": \"b\", \"attributions\": [{\"cue\": [1, 2]}]}",
        "{\"id\": \"b\", \"attributions\": [{\"cue\": [null]}]}"
      })
  void badLineIsNamed(String line) throws IOException {
    Path file = write("{\"id\": \"a\", \"attributions\": []}\n" + line + "\n");
    DataException e = assertThrows(DataException.class, () -> AttributionPrediction.read(file));
    assertTrue(e.getMessage().startsWith(file + ", line 2: "), e.getMessage());
  }

  @Test
  void badSpanIsNamed() throws IOException {
    Path file = write("{\"id\": \"a\", \"attributions\": [{\"cue\": [[1, 2], [3, 4, 5]]}]}\n");
    DataException e = assertThrows(DataException.class, () -> AttributionPrediction.read(file));
    assertEquals(
        file
            + ", line 1: at attributions[0].cue[1]: span has 3 numbers, not [start, end];"
            + " see the form that the task asks for",
        e.getMessage());
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("x.jsonl"), text);
  }
}
