package hearsay.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hearsay.benchmarks.data.AttributionPrediction;
import hearsay.benchmarks.data.PredictedStory;
import hearsay.benchmarks.data.SpanAttribution;
import hearsay.benchmarks.data.StoryRelation;
import hearsay.benchmarks.data.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PredictCommandIT {
  @TempDir private Path folder;

  @Test
  void attribution() throws IOException {
    String text = "“The bridge will reopen on Friday,” said Mira Holt, the mayor of Aldane.";
    Path in =
        write(
            "in.jsonl",
            "{\"id\": \"b\", \"text\": \"" + text + "\"}\n{\"id\": \"a\", \"text\": \"\"}\n");
    Path out = folder.resolve("out.jsonl");
    assertEquals(new CommandRun(0, "", ""), CommandRun.of("predict", "attribution", in, out));
    List<AttributionPrediction> found = AttributionPrediction.read(out);
    assertEquals(List.of("b", "a"), found.stream().map(AttributionPrediction::id).toList());
    assertEquals(1, found.get(0).attributions().size());
    SpanAttribution attribution = found.get(0).attributions().get(0);
    assertEquals(text.indexOf("said"), attribution.cue().get(0).start());
    assertEquals(text.indexOf("Mira"), attribution.source().get(0).start());
    assertTrue(attribution.content().get(0).start() <= 1, "the quotation's begin");
    assertEquals(List.of(), found.get(1).attributions());
  }

  @Test
  void similarity() throws IOException {
    Path in =
        write(
            "in.tsv",
            """
            id\tscore\ttext1\ttext2
            2\t5\tFerry sinks off Aldane\tA ferry has sunk off Aldane
            1\t0\tFerry sinks off Aldane\tTeachers want higher wages
            """);
    Path out = folder.resolve("out.tsv");
    assertEquals(0, CommandRun.of("predict", "similarity", in, out).exit());
    Table found = Table.read(out);
    assertEquals("2", found.rows().get(0).text("id"));
    assertTrue(
        found.rows().get(0).number("similarity") > found.rows().get(1).number("similarity") + 0.3,
        "alike against unlike");
  }

  @Test
  void story() throws IOException {
    Path articles = Files.createDirectory(folder.resolve("articles"));
    Files.writeString(
        articles.resolve("000_post.txt"),
        """
        Publisher: Aldane Post
        Date: 2031-05-06

        Mayor Mira Holt said on Monday that the town will close the old bridge.
        """);
    Files.writeString(
        articles.resolve("001_herald.txt"),
        """
        Publisher: Vale Herald
        Date: 2031-05-07

        The town will close the old bridge, Mira Holt said.

        The transport ministry denied that the town will close the old bridge.
        """);
    Path out = folder.resolve("out.json");
    assertEquals(0, CommandRun.of("predict", "story", articles, out).exit());
    PredictedStory story = PredictedStory.read(out);
    Set<String> heads =
        story.statements().stream()
            .map(s -> String.join(" ", s.doc(), s.speaker(), s.act()))
            .collect(Collectors.toSet());
    assertTrue(heads.contains("000 Mira Holt predict"), heads.toString());
    assertTrue(heads.contains("001 Mira Holt predict"), heads.toString());
    assertTrue(
        story.claims().stream().anyMatch(claim -> claim.members().size() > 1),
        "one claim in two papers");
    assertTrue(
        story.relations().stream().map(StoryRelation::type).anyMatch("denies"::equals),
        story.relations().toString());
  }

  @Test
  void stance() throws IOException {
    Path in =
        write(
            "in.tsv",
            """
            id\tstance\tclaim\ttext
            2\tagainst\tA goat was elected mayor\tNo, a goat was not elected mayor
            1\tobserving\tA goat was elected mayor\tGoat reportedly elected mayor
            """);
    Path out = folder.resolve("out.tsv");
    assertEquals(0, CommandRun.of("predict", "stance", in, out).exit());
    Table found = Table.read(out);
    assertEquals("against", found.rows().get(0).text("stance"));
    assertEquals("observing", found.rows().get(1).text("stance"));
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
