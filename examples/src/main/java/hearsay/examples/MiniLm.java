package hearsay.examples;

import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import hearsay.language.SentenceEncoder;
import hearsay.language.langchain4j.EmbeddingModelEncoder;

/**
 * The sentence encoder that the weights for stance and relation were learned with: the quantized
 * all-MiniLM-L6-v2, which runs inside this process and needs no network.
 */
public final class MiniLm {

  private MiniLm() {}

  /** Loads it: about a second. */
  public static SentenceEncoder load() {
    return EmbeddingModelEncoder.of(
        new AllMiniLmL6V2QuantizedEmbeddingModel(), "all-MiniLM-L6-v2, quantized, in process");
  }
}
