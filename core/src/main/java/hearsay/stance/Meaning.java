package hearsay.stance;

import hearsay.language.SentenceEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How alike texts are in meaning, where an encoder is at hand. Thread-safe if the encoder is. */
final class Meaning {

  /** In code units: about what encoders of sentences read before they cut off. */
  private static final int LONGEST = 2_000;

  private final Optional<SentenceEncoder> encoder;

  Meaning(Optional<SentenceEncoder> encoder) {
    this.encoder = encoder;
  }

  boolean isKnown() {
    return encoder.isPresent();
  }

  /** The cosine of each text with one; empty where there is no encoder. Texts have words. */
  Optional<double[]> cosines(String one, List<String> others) {
    return encoder.map(
        plug -> {
          List<String> all = new ArrayList<>();
          all.add(cut(one));
          others.forEach(other -> all.add(cut(other)));
          List<float[]> vectors = plug.encode(all);
          double[] cosines = new double[others.size()];
          for (int i = 0; i < cosines.length; i++) {
            cosines[i] = cosine(vectors.get(0), vectors.get(i + 1));
          }
          return cosines;
        });
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }

  private static double cosine(float[] a, float[] b) {
    double product = 0;
    double ofA = 0;
    double ofB = 0;
    for (int i = 0; i < a.length; i++) {
      product += a[i] * b[i];
      ofA += a[i] * a[i];
      ofB += b[i] * b[i];
    }
    return product / Math.sqrt(ofA * ofB);
  }
}
