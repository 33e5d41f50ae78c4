package hearsay.benchmarks.soak;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hearsay.Reconciler;
import hearsay.ReconcilerOptions;
import hearsay.faults.CheapAnalyzer;
import hearsay.faults.Invariants;
import hearsay.ingest.Articles;
import hearsay.model.Article;
import hearsay.model.Reconciliation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/**
 * Real-looking news, mutated: whatever comes out is sound, and comes out again. The budget is
 * fixed; {@code soak} goes on for longer, with a parser.
 */
final class MutatedNewsProperties {

  private static final MadeStories STORIES = new MadeStories();
  private static Reconciler reconciler;

  @BeforeContainer
  static void build() {
    reconciler =
        Reconciler.create(ReconcilerOptions.defaults().withThreads(2), new CheapAnalyzer());
  }

  @AfterContainer
  static void close() {
    reconciler.close();
  }

  @Property(seed = "20261121", tries = 60)
  void mutatedStoriesAreSound(
      @ForAll @IntRange(min = 0, max = 1_000_000) int seed,
      @ForAll @IntRange(min = 1, max = 5) int size) {
    Articles story = STORIES.story(seed, size);

    Reconciliation result = reconciler.reconcile(story);

    Invariants.assertHold(story, result);
    assertEquals(Optional.empty(), Soundness.complaint(story, result));
  }

  @Property(seed = "20261121", tries = 60)
  void anyRowOfMutationsIsSoundAndIndependentOfOrder(
      @ForAll @IntRange(min = 0, max = 1_000_000) int seed,
      @ForAll @Size(min = 1, max = 6) List<Mutation> mutations) {
    List<Article> articles = new ArrayList<>();
    Random random = new Random(seed);
    for (Article article : STORIES.story(seed, 2).articles()) {
      String text = article.text();
      for (Mutation mutation : mutations) {
        text = mutation.of(text, random);
      }
      articles.add(Article.of(article.id(), text));
    }
    Articles story = new Articles(articles, List.of());

    Reconciliation result = reconciler.reconcile(story);

    Invariants.assertHold(story, result);
    Collections.reverse(articles);
    assertEquals(result, reconciler.reconcile(new Articles(articles, List.of())));
  }
}
