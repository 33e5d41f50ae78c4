package hearsay.language.langchain4j;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import hearsay.language.SentenceEncoder;
import java.util.List;
import org.junit.jupiter.api.Test;

final class EmbeddingModelEncoderTest {

  /** A model that knows nothing but how long a text is. */
  private static final class Lengths implements EmbeddingModel {

    private int calls;

    @Override
    public Response<List<Embedding>> embedAll(List<TextSegment> segments) {
      calls++;
      return Response.from(
          segments.stream()
              .map(segment -> Embedding.from(new float[] {segment.text().length(), 1}))
              .toList());
    }
  }

  private final Lengths model = new Lengths();
  private final SentenceEncoder encoder = EmbeddingModelEncoder.of(model, "lengths 1.0");

  @Test
  void givesTheModelsVectorForEachTextInItsPlace() {
    List<float[]> vectors = encoder.encode(List.of("talks", "no talks"));

    assertEquals(2, vectors.size());
    assertArrayEquals(new float[] {5, 1}, vectors.get(0));
    assertArrayEquals(new float[] {8, 1}, vectors.get(1));
  }

  @Test
  void asksNothingForNoTexts() {
    assertEquals(List.of(), encoder.encode(List.of()));
    assertEquals(0, model.calls);
  }

  @Test
  void saysWhichModelItIs() {
    assertEquals("lengths 1.0", encoder.description());
  }
}
