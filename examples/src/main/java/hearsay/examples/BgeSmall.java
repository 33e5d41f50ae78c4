package hearsay.examples;

import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import hearsay.language.SentenceEncoder;
import hearsay.language.langchain4j.EmbeddingModelEncoder;

/**
 * The sentence encoder by which the examples and benchmarks match statements: the quantized
 * bge-small-en-v1.5, which runs inside this process and needs no network. On pairs of headlines it
 * tells same from similar better than {@link MiniLm}, at about twice its time.
 */
public final class BgeSmall {

  private BgeSmall() {}

  /** Loads it: about a second. */
  public static SentenceEncoder load() {
    return EmbeddingModelEncoder.of(
        new BgeSmallEnV15QuantizedEmbeddingModel(), "bge-small-en-v1.5, quantized, in process");
  }
}
