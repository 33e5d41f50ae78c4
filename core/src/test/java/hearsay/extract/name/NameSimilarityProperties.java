package hearsay.extract.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;

/** Laws of {@link NameSimilarity}. */
final class NameSimilarityProperties {

  @Property(seed = "20261121")
  void isSymmetric(@ForAll String left, @ForAll String right) {
    assertEquals(
        NameSimilarity.similarity(left, right), NameSimilarity.similarity(right, left), 0.0);
  }

  @Property(seed = "20261121")
  void isSymmetricOnNearNames(
      @ForAll @AlphaChars @StringLength(min = 1, max = 6) String stem,
      @ForAll @AlphaChars @StringLength(max = 3) String one,
      @ForAll @AlphaChars @StringLength(max = 3) String other) {
    assertEquals(
        NameSimilarity.similarity(stem + one, stem + other),
        NameSimilarity.similarity(stem + other, stem + one),
        0.0);
  }

  @Property(seed = "20261121")
  void isBetweenZeroAndOne(@ForAll String left, @ForAll String right) {
    double value = NameSimilarity.similarity(left, right);
    assertTrue(value >= 0 && value <= 1, () -> "similarity " + value);
  }

  @Property(seed = "20261121")
  void isOneForTheSame(@ForAll String name) {
    assertEquals(1, NameSimilarity.similarity(name, name));
  }

  @Property(seed = "20261121")
  void oneKeyMeansOne(@ForAll @AlphaChars @StringLength(min = 1, max = 8) String name) {
    assertEquals(1, NameSimilarity.similarity(name, name.toUpperCase(java.util.Locale.ROOT)));
  }
}
