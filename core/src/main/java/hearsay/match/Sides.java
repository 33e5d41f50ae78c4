package hearsay.match;

import hearsay.match.Features.Word;
import hearsay.match.Vocabulary.Near;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Statements made ready to be aligned with each other.
 *
 * @param sides in the order of the statements
 * @param near for each number of their vocabulary the words that are near
 */
record Sides(Side[] sides, Near[] near) {

  /** Makes statements ready, on all cores. */
  static Sides of(List<Features> features, ToDoubleFunction<Word> weight) {
    Vocabulary vocabulary = new Vocabulary();
    Side[] sides =
        features.parallelStream()
            .map(each -> Side.of(each, weight, vocabulary))
            .toArray(Side[]::new);
    return new Sides(sides, vocabulary.near());
  }

  /** Working space to align them with. */
  Aligner aligner() {
    return new Aligner(near);
  }

  /** Says which ones are to be aligned next: see {@link Aligner#fetch}. */
  void fetch(Aligner aligner, int[] statements) {
    for (int statement : statements) {
      aligner.fetch(sides[statement]);
    }
  }

  /** Two of them side by side; fastest where the second is the same as the last time. */
  Alignment align(Aligner aligner, int one, int other) {
    return aligner.align(sides[one], sides[other]);
  }
}
