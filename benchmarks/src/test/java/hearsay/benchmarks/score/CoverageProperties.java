package hearsay.benchmarks.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.Sets;
import hearsay.benchmarks.data.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Range arithmetic against sets of single code units. */
final class CoverageProperties {
  @Property(seed = "20261121")
  void agreesWithSetsOfCodeUnits(
      @ForAll("spans") List<Span> some, @ForAll("spans") List<Span> others) {
    Set<Integer> someUnits = units(some);
    Set<Integer> otherUnits = units(others);
    int shared = Sets.intersection(someUnits, otherUnits).size();
    int either = Sets.union(someUnits, otherUnits).size();

    Coverage one = Coverage.of(some);
    Coverage other = Coverage.of(others);

    assertEquals(someUnits.size(), one.size());
    assertEquals(someUnits.isEmpty(), one.isEmpty());
    assertEquals(shared, one.shared(other));
    assertEquals(either == 0 ? 0.0 : (double) shared / either, one.overlap(other));
    assertEquals(one.overlap(other), other.overlap(one));
  }

  @Provide
  Arbitrary<List<Span>> spans() {
    Arbitrary<Integer> offset = Arbitraries.integers().between(0, 40);
    return Combinators.combine(offset, offset).as(Span::new).list().ofMaxSize(8);
  }

  private static Set<Integer> units(List<Span> spans) {
    Set<Integer> units = new HashSet<>();
    for (Span span : spans) {
      for (int i = span.start(); i < span.end(); i++) {
        units.add(i);
      }
    }
    return units;
  }
}
