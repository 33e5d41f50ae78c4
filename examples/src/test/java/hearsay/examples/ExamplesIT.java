package hearsay.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The small programs with their models. */
final class ExamplesIT {

  @Test
  void aRelationIsExplainedDownToTheWords() throws Exception {
    List<String> printed = Printed.by(ExplainRelation::main);

    assertTrue(printed.get(0).matches("NUMBER_CONFLICT, score [01]\\.\\d\\d"), printed.get(0));
    assertTrue(printed.get(1).startsWith("  from: "), printed.get(1));
    assertTrue(printed.get(2).startsWith("  to:   "), printed.get(2));
    int number =
        IntStream.range(0, printed.size())
            .filter(i -> printed.get(i).matches("  \\+0\\.\\d\\d number: .+ against .+"))
            .findFirst()
            .orElseThrow(() -> new AssertionError(String.join("\n", printed)));
    assertTrue(printed.get(number + 1).matches("        \".+\" \\(.+, \\d+-\\d+\\)"));
  }

  @Test
  void anEncoderOfOnesOwnIsNamedAndClaimsAreFound() throws Exception {
    List<String> printed = Printed.by(OwnEncoder::main);

    assertEquals("encoder: letter groups, 512 bins", printed.get(0));
    assertTrue(printed.size() > 5, () -> String.join("\n", printed));
    assertTrue(
        printed.stream().skip(1).allMatch(line -> line.matches("\\d+ statements: .+")),
        () -> String.join("\n", printed));
  }

  @Test
  void progressCountsArticlesThenStages() throws Exception {
    assertEquals(
        Stream.concat(
                IntStream.rangeClosed(0, 5).mapToObj(i -> "EXTRACT " + i + " of 5"),
                Stream.of("MATCH 0 of 1", "MATCH 1 of 1", "RELATE 0 of 1", "RELATE 1 of 1"))
            .toList(),
        Printed.by(ListenToProgress::main));
  }

  @Test
  void anInterruptedThreadIsCancelledBetweenTwoArticles() throws Exception {
    List<String> printed = Printed.by(Cancel::main);

    assertEquals(1, printed.size());
    assertTrue(
        printed.get(0).matches("cancelled: interrupted after [2-5] articles"), printed.get(0));
  }

  @Test
  void eachThreadGetsItsStory() throws Exception {
    List<String> printed = Printed.by(ManyThreads::main);

    assertEquals(
        BundledStories.names(),
        printed.stream().map(line -> line.substring(0, line.indexOf(':'))).toList());
    assertTrue(
        printed.stream().allMatch(line -> line.matches(".+: 5 articles, \\d{2,} statements, .+")),
        () -> String.join("\n", printed));
  }
}
