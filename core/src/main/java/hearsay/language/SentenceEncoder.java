package hearsay.language;

import java.util.List;

/**
 * Tells meaning beyond words: gives each text a vector, so that texts of like meaning get vectors
 * of like direction. A plug: everything works without one, and finds less that is said in other
 * words. An implementation is thread-safe and gives a text the same vector whatever other texts
 * stand beside it, in this call or another.
 */
@FunctionalInterface
public interface SentenceEncoder {

  /**
   * One vector for each text.
   *
   * @param texts each with a word in it; may be empty
   * @return vectors in the order of the texts, all of one length, of any norm but 0, their numbers
   *     finite
   */
  List<float[]> encode(List<String> texts);

  /** What it is, for the provenance of a result: name and version. */
  default String description() {
    return getClass().getSimpleName();
  }
}
