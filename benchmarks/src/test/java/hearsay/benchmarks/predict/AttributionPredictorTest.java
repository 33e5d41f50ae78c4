package hearsay.benchmarks.predict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import hearsay.benchmarks.data.AttributionPrediction;
import hearsay.benchmarks.data.DataException;
import hearsay.benchmarks.data.SpanAttribution;
import hearsay.extract.text.RawAttribution;
import hearsay.language.AnalyzedArticle;
import hearsay.language.Sentence;
import hearsay.model.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AttributionPredictorTest {
  @TempDir private Path folder;

  @Test
  void writesALineForEachArticleInTheOrderOfTheInput() throws IOException {
    Path in =
        write(
            """
            {"id": "z", "publisher": "The Post", "text": "Mira Holt said it would rain."}
            {"id": "a", "text": "Rain fell on the town.", "attributions": []}
            """);
    assertEquals(
        """
        {"id":"z","attributions":[{"source":[[0,4]],"cue":[[5,9]],"content":[[10,14],[15,17]]}]}
        {"id":"a","attributions":[]}
        """,
        predict(in, AttributionPredictorTest::firstWords));
  }

  @Test
  void anAbsentSourceIsAnEmptyList() throws IOException {
    Path in = write("{\"id\": \"z\", \"text\": \"It was said to rain there.\"}\n");
    predict(
        in,
        article ->
            List.of(
                new RawAttribution(Optional.empty(), new Span(7, 11), List.of(new Span(12, 19)))));
    assertEquals(
        List.of(
            new AttributionPrediction(
                "z",
                List.of(
                    new SpanAttribution(
                        List.of(),
                        Spans.of(List.of(new Span(7, 11))),
                        Spans.of(List.of(new Span(12, 19))))))),
        AttributionPrediction.read(folder.resolve("out.jsonl")));
  }

  @Test
  void anUnreadableLineIsNamed() throws IOException {
    Path in = write("{\"id\": \"z\", \"text\": \"Rain.\"}\n{\"id\": \"y\"}\n");
    DataException e = assertThrows(DataException.class, () -> predict(in, article -> List.of()));
    assertEquals(in + ", line 2", e.getMessage().substring(0, (in + ", line 2").length()));
  }

  /** Source, cue and content are the first words of an article that has "said" in it. */
  private static List<RawAttribution> firstWords(AnalyzedArticle article) {
    if (!article.article().text().contains("said")) {
      return List.of();
    }
    Sentence sentence = article.sentences().get(0);
    return List.of(
        new RawAttribution(
            Optional.of(sentence.token(0).span()),
            sentence.token(1).span(),
            List.of(sentence.token(2).span(), sentence.token(3).span())));
  }

  private String predict(
      Path in, java.util.function.Function<AnalyzedArticle, List<RawAttribution>> tagger)
      throws IOException {
    Path out = folder.resolve("out.jsonl");
    try (Workbench bench = Benches.plain(2)) {
      new AttributionPredictor(tagger).predict(bench, in, out);
    }
    return Files.readString(out);
  }

  private Path write(String lines) throws IOException {
    return Files.writeString(folder.resolve("in.jsonl"), lines);
  }
}
