package hearsay.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RememberingEncoderTest {

  private static final class Recording implements SentenceEncoder {
    final List<List<String>> asked = new ArrayList<>();

    @Override
    public List<float[]> encode(List<String> texts) {
      asked.add(texts);
      return texts.stream().map(text -> new float[] {text.length()}).toList();
    }

    @Override
    public String description() {
      return "lengths";
    }
  }

  @Test
  void eachTextIsAskedForOnce() {
    Recording inner = new Recording();
    SentenceEncoder encoder = new RememberingEncoder(inner);
    List<float[]> first = encoder.encode(List.of("a", "bb", "a"));
    List<float[]> second = encoder.encode(List.of("bb", "ccc"));
    assertEquals(List.of(List.of("a", "bb"), List.of("ccc")), inner.asked);
    assertEquals(List.of(1f, 2f, 1f), first.stream().map(vector -> vector[0]).toList());
    assertEquals(List.of(2f, 3f), second.stream().map(vector -> vector[0]).toList());
    assertSame(first.get(1), second.get(0));
    assertEquals("lengths", encoder.description());
  }

  @Test
  void aMissingVectorIsTold() {
    SentenceEncoder encoder = new RememberingEncoder(texts -> List.of());
    assertThrows(IllegalStateException.class, () -> encoder.encode(List.of("a")));
  }
}
