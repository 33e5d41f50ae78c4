package hearsay.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import hearsay.language.SentenceEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class MeaningsTest {

  private static final Map<String, float[]> VECTORS =
      Map.of("ferry", new float[] {2, 0}, "boat", new float[] {3, 4}, "tax", new float[] {0, 1});

  private static final Meanings MEANINGS =
      Meanings.of(
          texts -> texts.stream().map(VECTORS::get).toList(), List.of("ferry", "boat", "tax"));

  private static double compare(String one, String other) {
    return MEANINGS.compare(pair(one, other));
  }

  private static Alignment pair(String one, String other) {
    return Alignment.of(features(one), features(other), Models.textWeight());
  }

  private static Features features(String word) {
    return Features.of(
        Statements.of(word, word + "/" + word + "/NN").build(), WordKnowledge.shipped());
  }

  @Test
  void theCosineIsStretched() {
    assertEquals(1, compare("ferry", "ferry"));
    assertEquals((0.6 - 0.1) / 0.9, compare("ferry", "boat"), 1e-6);
    assertEquals(0, compare("ferry", "tax"));
    assertEquals(Double.NaN, compare("ferry", "plane"), "not encoded");
  }

  @Test
  void statementsOfOneStoryAreToldApartByLittle() {
    assertEquals(1, MEANINGS.compareClosely(pair("ferry", "ferry")));
    assertEquals((0.6 - 0.55) / 0.45, MEANINGS.compareClosely(pair("ferry", "boat")), 1e-6);
    assertEquals(Double.NaN, MEANINGS.compareClosely(pair("ferry", "plane")), "not encoded");
  }

  @Test
  void eachTextIsEncodedOnce() {
    List<List<String>> asked = new ArrayList<>();
    SentenceEncoder encoder =
        texts -> {
          asked.add(texts);
          return texts.stream().map(VECTORS::get).toList();
        };
    Meanings.of(encoder, List.of("tax", "ferry", "tax"));
    assertEquals(List.of(List.of("ferry", "tax")), asked);
  }

  @Test
  void aBrokenEncoderIsTold() {
    List<String> two = List.of("a", "b");
    assertThrows(IllegalStateException.class, () -> Meanings.of(texts -> List.of(), two));
    assertThrows(
        IllegalStateException.class,
        () -> Meanings.of(texts -> List.of(new float[] {1}, new float[] {1, 2}), two));
    assertThrows(
        IllegalStateException.class,
        () -> Meanings.of(texts -> List.of(new float[] {1}, new float[] {0}), two));
    assertThrows(
        IllegalStateException.class,
        () -> Meanings.of(texts -> List.of(new float[] {1}, new float[] {Float.NaN}), two));
  }
}
