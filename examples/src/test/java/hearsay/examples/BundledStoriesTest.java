package hearsay.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hearsay.ingest.Articles;
import hearsay.model.Article;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class BundledStoriesTest {

  static List<String> names() {
    return BundledStories.names();
  }

  @Test
  void standInTheOrderOfTheirIndex() {
    assertEquals(List.of("harbour-collapse", "border-call", "payroll-breach"), names());
  }

  @ParameterizedTest
  @MethodSource("names")
  void areFiveArticlesEachAndNothingElse(String name) {
    Articles story = BundledStories.read(name);

    assertEquals(5, story.articles().size());
    assertEquals(List.of(), story.skipped());
  }

  @Test
  void tellTheirOutlets() {
    Article first = BundledStories.read("harbour-collapse").articles().get(0);

    assertEquals("000_northwire", first.id());
    assertEquals("Northwire", first.displayName());
  }

  @Test
  void thatAreUnknownAreAnsweredByThoseThatAre() {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> BundledStories.read("harbor"));

    assertTrue(e.getMessage().contains("'harbor'"), e.getMessage());
    assertTrue(e.getMessage().contains("harbour-collapse"), e.getMessage());
  }
}
