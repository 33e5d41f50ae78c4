package hearsay.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hearsay.model.Span;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PiecesProperties {

  @Property(seed = "20261121", tries = 500)
  void everyUnitStandsUnderTheMarksThatCoverIt(
      @ForAll @IntRange(max = 30) int length, @ForAll long seed) {
    Random random = new Random(seed);
    List<Pieces.Mark<Integer>> marks =
        IntStream.range(0, random.nextInt(6))
            .mapToObj(
                i -> {
                  int begin = random.nextInt(35);
                  return new Pieces.Mark<>(new Span(begin, begin + 1 + random.nextInt(20)), i);
                })
            .toList();
    List<Pieces.Piece<Integer>> pieces = Pieces.cut(length, marks);
    int at = 0;
    for (Pieces.Piece<Integer> piece : pieces) {
      assertEquals(at, piece.span().begin());
      at = piece.span().end();
      for (int unit = piece.span().begin(); unit < piece.span().end(); unit++) {
        Span here = new Span(unit, unit + 1);
        assertEquals(
            marks.stream()
                .filter(mark -> mark.span().overlaps(here))
                .map(Pieces.Mark::what)
                .toList(),
            piece.marks().stream().map(Pieces.Mark::what).sorted().toList());
      }
    }
    assertEquals(length, at);
    assertTrue(pieces.size() <= 2 * marks.size() + 1);
  }
}
