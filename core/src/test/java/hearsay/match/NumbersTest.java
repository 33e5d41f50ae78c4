package hearsay.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hearsay.language.Quantity;
import java.util.List;
import org.junit.jupiter.api.Test;

final class NumbersTest {

  private static List<String> in(String words) {
    return Numbers.in(Statements.of("a", words).build().sentences().get(0)).stream()
        .map(Numbers::words)
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
    assertEquals(List.of("9 day of month"), in("9/9/CD/2/nummod April/April/NNP/0/root"));
    assertEquals(List.of("2031 calendar year"), in("in/in/IN 2031/2031/CD"));
  }

  private static Quantity counting(String number) {
    String words = number + " jobs/job/NNS/0/root";
    return Numbers.in(Statements.of("a", words).build().sentences().get(0)).get(0);
  }

  @Test
  void boundsAndRounding() {
    Quantity exact = counting("487/487/CD");
    assertTrue(Numbers.agree(exact, counting("about/about/RB 500/500/CD")));
    assertTrue(Numbers.agree(counting("over/over/IN 450/450/CD"), exact));
    assertFalse(Numbers.agree(counting("over/over/IN 490/490/CD"), exact));
    assertTrue(Numbers.agree(counting("under/under/IN 490/490/CD"), exact));
    assertFalse(Numbers.agree(counting("over/over/IN 40/40/CD"), exact));
    assertFalse(Numbers.agree(exact, counting("500/500/CD")));
  }

  @Test
  void unitsDecideWhatIsCompared() {
    WordKnowledge knowledge = WordKnowledge.shipped();
    Quantity days =
        Numbers.in(Statements.of("a", "two/two/CD weeks/week/NNS").build().sentences().get(0))
            .get(0);
    assertFalse(Numbers.comparable(counting("487/487/CD"), days, knowledge));
    assertTrue(Numbers.comparable(counting("487/487/CD"), counting("9/9/CD"), knowledge));
  }
}
