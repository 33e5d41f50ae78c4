package hearsay.language;

import hearsay.model.Block;
import java.util.List;

/**
 * Tells the sentences of a text. An implementation is thread-safe, keeps nothing of a text after
 * the call but what the sentences need to parse themselves, and gives equal sentences for equal
 * input.
 */
@FunctionalInterface
public interface TextAnalyzer {

  /**
   * The sentences of the blocks that may hold statements.
   *
   * @param text the whole text; every offset refers to it
   * @param blocks the stretches to look at, in text order; no sentence crosses one
   * @return sentences in text order; empty for a text without words
   */
  List<Sentence> sentences(String text, List<Block> blocks);

  /** What it is, for the provenance of a result: name and version. */
  default String description() {
    return getClass().getSimpleName();
  }
}
