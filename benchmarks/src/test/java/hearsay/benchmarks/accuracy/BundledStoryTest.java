package hearsay.benchmarks.accuracy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import hearsay.benchmarks.data.GoldStory;
import hearsay.model.Article;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class BundledStoryTest {

  @Test
  void everyStoryHasItsArticlesAndItsGold() {
    List<BundledStory> stories = BundledStory.all();
    assertEquals(
        List.of("harbour-collapse", "border-call", "payroll-breach"),
        stories.stream().map(BundledStory::name).toList());
    for (BundledStory story : stories) {
      assertEquals(List.of(), story.articles().skipped(), story.name());
      assertFalse(story.gold().claims().isEmpty(), story.name());
      // Every article has statements, and every statement an article.
      assertEquals(
          new TreeSet<>(story.gold().statements().stream().map(GoldStory.Statement::doc).toList()),
          new TreeSet<>(
              story.articles().articles().stream()
                  .map(Article::id)
                  .map(id -> id.substring(0, id.indexOf('_')))
                  .toList()),
          story.name());
    }
  }
}
