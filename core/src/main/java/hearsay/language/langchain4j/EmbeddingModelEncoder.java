package hearsay.language.langchain4j;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import hearsay.language.SentenceEncoder;
import java.util.List;

/**
 * Any LangChain4j {@link EmbeddingModel} as a sentence encoder. LangChain4j is an optional
 * dependency: an application that uses this class brings it, with the model of its choice.
 *
 * <p>Thread-safe if the model is. What the model does, a call over the network for one, is the
 * model's affair.
 */
public final class EmbeddingModelEncoder implements SentenceEncoder {

  private final EmbeddingModel model;
  private final String description;

  private EmbeddingModelEncoder(EmbeddingModel model, String description) {
    this.model = model;
    this.description = description;
  }

  /**
   * An encoder that asks a model.
   *
   * @param description which model it is, with its version: it goes into the provenance of results
   */
  public static EmbeddingModelEncoder of(EmbeddingModel model, String description) {
    return new EmbeddingModelEncoder(model, description);
  }

  @Override
  public List<float[]> encode(List<String> texts) {
    if (texts.isEmpty()) {
      return List.of();
    }
    List<TextSegment> segments = texts.stream().map(TextSegment::from).toList();
    return model.embedAll(segments).content().stream().map(Embedding::vector).toList();
  }

  @Override
  public String description() {
    return description;
  }
}
