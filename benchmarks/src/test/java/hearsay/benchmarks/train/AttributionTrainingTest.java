package hearsay.benchmarks.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hearsay.benchmarks.data.AttributedArticle;
import hearsay.benchmarks.data.DataException;
import hearsay.benchmarks.data.Span;
import hearsay.benchmarks.data.SpanAttribution;
import hearsay.benchmarks.predict.Benches;
import hearsay.benchmarks.predict.Workbench;
import hearsay.extract.learned.AttributionTagger;
import hearsay.extract.text.RawAttribution;
import hearsay.model.Article;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AttributionTrainingTest {
  private static final String LINE =
      "{\"id\": \"%d\", \"text\": \"Holt said rain would fall on the town.\", \"attributions\":"
          + " [{\"source\": [[0, 4]], \"cue\": [[5, 9]], \"content\": [[10, 37]]}]}\n";

  @TempDir private Path folder;

  @Test
  void learnsWhatItIsShown() throws IOException {
    AttributionTagger tagger =
        AttributionTagger.read(new ByteArrayInputStream(train(1, lines(12), "model")));
    try (Workbench bench = Benches.plain(1)) {
      assertEquals(
          List.of(
              new RawAttribution(
                  Optional.of(new hearsay.model.Span(0, 4)),
                  new hearsay.model.Span(5, 9),
                  List.of(new hearsay.model.Span(10, 37)))),
          tagger.tag(bench.analyze(Article.of("new", "Holt said rain would fall on the town."))));
    }
  }

  @Test
  void threadsDoNotChangeAByte() throws IOException {
    assertArrayEquals(train(1, lines(12), "one"), train(3, lines(12), "three"));
  }

  @Test
  void whatHasNoCueOrNoContentIsLeftOut() {
    List<Span> here = List.of(new Span(0, 4), new Span(5, 9));
    List<SpanAttribution> all =
        List.of(
            new SpanAttribution(here, List.of(), here),
            new SpanAttribution(here, here, List.of()),
            new SpanAttribution(List.of(), here, here));
    assertEquals(
        List.of(
            new RawAttribution(
                Optional.empty(),
                new hearsay.model.Span(0, 4),
                List.of(new hearsay.model.Span(0, 4), new hearsay.model.Span(5, 9)))),
        AttributionTraining.attributions(new AttributedArticle("a", "Some text", all)));
  }

  @Test
  void aSpanThatCoversNothingIsNamedByItsArticle() {
    String line = LINE.formatted(7).replace("[[5, 9]]", "[[9, 9]]");
    DataException e = assertThrows(DataException.class, () -> train(1, line, "model"));
    assertTrue(e.getMessage().contains("article 7"), e.getMessage());
  }

  private static String lines(int count) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      lines.append(LINE.formatted(i));
    }
    return lines.toString();
  }

  private byte[] train(int threads, String lines, String name) throws IOException {
    Path in = Files.writeString(folder.resolve("train.jsonl"), lines);
    Path model = folder.resolve(name);
    try (Workbench bench = Benches.plain(threads)) {
      AttributionTraining.train(bench, in, model);
    }
    return Files.readAllBytes(model);
  }
}
