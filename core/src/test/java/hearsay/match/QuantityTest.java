package hearsay.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

final class QuantityTest {

  private static List<String> in(String words) {
    return Quantity.in(Statements.of("a", words).build().sentences().get(0)).stream()
        .map(Quantity::toString)
        .toList();
  }

  @Test
  void figuresAndWords() {
    assertEquals(List.of("1200 job"), in("1,200/1,200/CD/2/nummod jobs/job/NNS/0/root"));
    assertEquals(
        List.of("23 boat"), in("twenty-three/twenty-three/CD/2/nummod boats/boat/NNS/0/root"));
    assertEquals(
        List.of("3500000 $"), in("$/$/$/0/root 3.5/3.5/CD/1/nummod million/million/CD/2/compound"));
    assertEquals(List.of("14 day"), in("two/two/CD/2/nummod weeks/week/NNS/0/root"));
    assertEquals(List.of(), in("one/one/CD/2/nummod wonders/wonder/VBZ/0/root"));
    assertEquals(List.of("9 day of month"), in("April/April/NNP/0/root 9/9/CD/1/nummod"));
  }

  @Test
  void boundsAndRounding() {
    Quantity exact = new Quantity(487, "job", Quantity.Bound.EXACT);
    assertTrue(exact.agrees(new Quantity(500, "job", Quantity.Bound.ROUND)));
    assertTrue(new Quantity(450, "job", Quantity.Bound.LEAST).agrees(exact));
    assertFalse(new Quantity(490, "job", Quantity.Bound.LEAST).agrees(exact));
    assertTrue(new Quantity(490, "job", Quantity.Bound.MOST).agrees(exact));
    assertFalse(exact.agrees(new Quantity(500, "job", Quantity.Bound.EXACT)));
  }
}
