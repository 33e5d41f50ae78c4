package hearsay.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hearsay.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDiffTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      nullValues = "-",
      value = {
        "There is no choice for us|There was no choice for them|is, us|was, them",
        "It's over|IT’S over|-|-",
        "“We go,” she said|We go, she said|-|-",
        "cut 1,200 jobs|cut 1,300 jobs|1,200|1,300",
        "a very long day|a day|very long|-",
        "dog bites man|man bites dog|bites man|man bites",
        "we go|we go, now|-|, now",
      })
  void findsTheWordsThatDiffer(String left, String right, String onlyLeft, String onlyRight) {
    WordDiff diff = WordDiff.between(left, right);
    assertEquals(onlyLeft == null ? "" : onlyLeft, words(left, diff.left()));
    assertEquals(onlyRight == null ? "" : onlyRight, words(right, diff.right()));
  }

  private static String words(String text, List<Span> spans) {
    return String.join(", ", spans.stream().map(span -> span.in(text)).toList());
  }

  @Test
  void measuresLikenessByWordsInCommon() {
    assertEquals(1.0, WordDiff.between("", "").likeness());
    assertEquals(0.0, WordDiff.between("one two", "three four").likeness());
    assertEquals(0.75, WordDiff.between("a b c d", "a b c x").likeness());
    assertTrue(WordDiff.between("a b", "a x").isAlike());
    assertFalse(WordDiff.between("a b", "x y").isAlike());
  }

  @Test
  void leavesVeryLongTextsAlone() {
    String text = "word ".repeat(100_000);
    assertEquals(new WordDiff(List.of(), List.of(), 0), WordDiff.between(text, text + "x"));
  }
}
