package hearsay.match;

import hearsay.language.SentenceEncoder;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What texts mean beyond their words, as vectors of length 1. Each text is encoded once, all of
 * them in one call of the encoder. Immutable and thread-safe.
 */
final class Meanings {

  /** Knows no text: compares nothing. */
  static final Meanings NONE = new Meanings(Map.of());

  /**
   * Vectors of texts that have nothing to do with each other are at this cosine or below it: what
   * is less tells nothing more.
   */
  private static final double UNRELATED = 0.1;

  /**
   * Statements of one story are at this cosine or above it, whatever they say: what is less tells
   * no two claims apart.
   */
  private static final double OF_ONE_STORY = 0.55;

  private final Map<String, float[]> vectors;

  private Meanings(Map<String, float[]> vectors) {
    this.vectors = vectors;
  }

  /**
   * Encodes texts.
   *
   * @param texts each with a word in it; may hold one twice
   * @throws IllegalStateException if the encoder breaks its contract
   */
  static Meanings of(SentenceEncoder encoder, Collection<String> texts) {
    List<String> distinct = texts.stream().distinct().sorted().toList();
    if (distinct.isEmpty()) {
      return NONE;
    }
    List<float[]> encoded = encoder.encode(distinct);
    if (encoded.size() != distinct.size()) {
      throw new IllegalStateException(
          "encoder %s gave %d vectors for %d texts, must give one for each"
              .formatted(encoder.description(), encoded.size(), distinct.size()));
    }
    Map<String, float[]> vectors = new HashMap<>();
    for (int i = 0; i < distinct.size(); i++) {
      vectors.put(distinct.get(i), unit(encoded.get(i), encoder, encoded.get(0).length));
    }
    return new Meanings(vectors);
  }

  private static float[] unit(float[] vector, SentenceEncoder encoder, int length) {
    double square = 0;
    for (float each : vector) {
      square += (double) each * each;
    }
    if (vector.length != length || !(square > 0 && square < Double.POSITIVE_INFINITY)) {
      throw new IllegalStateException(
          "encoder %s gave a vector of %d numbers and norm %s, must give %d finite numbers, not all"
                  .formatted(encoder.description(), vector.length, Math.sqrt(square), length)
              + " 0. Maybe a text has no word that it knows.");
    }
    float[] unit = new float[length];
    for (int i = 0; i < length; i++) {
      unit[i] = (float) (vector[i] / Math.sqrt(square));
    }
    return unit;
  }

  /**
   * The cosine of the two vectors, stretched so that unrelated texts are at 0; NaN where one is not
   * known.
   */
  double compare(Alignment pair) {
    return stretched(pair, UNRELATED);
  }

  /** The cosine, stretched so that most statements of one story are at 0; NaN as above. */
  double compareClosely(Alignment pair) {
    return stretched(pair, OF_ONE_STORY);
  }

  private double stretched(Alignment pair, double floor) {
    String one = pair.a().statement().text();
    String other = pair.b().statement().text();
    float[] a = vectors.get(one);
    float[] b = vectors.get(other);
    if (a == null || b == null || Signals.leavesOut(pair)) {
      return Double.NaN;
    }
    double cosine = one.equals(other) ? 1 : dot(a, b);
    return Math.max(0, Math.min(1, (cosine - floor) / (1 - floor)));
  }

  private static double dot(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += (double) a[i] * b[i];
    }
    return sum;
  }
}
