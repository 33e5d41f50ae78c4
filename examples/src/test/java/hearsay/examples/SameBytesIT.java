package hearsay.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hearsay.Reconciler;
import hearsay.ReconcilerOptions;
import hearsay.ingest.Articles;
import hearsay.model.Article;
import hearsay.model.Reconciliation;
import hearsay.report.JsonReport;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The same articles give the same bytes, whatever goes on around them. */
final class SameBytesIT {

  @Test
  void inAnyOrderOnAnyNumberOfThreadsAndWhateverWasReadBefore() {
    List<String> names = BundledStories.names();
    List<String> once;
    try (Reconciler reconciler = reconciler(1)) {
      once = names.stream().map(name -> json(reconciler, BundledStories.read(name))).toList();
    }
    try (Reconciler reconciler = reconciler(2)) {
      for (int i = names.size() - 1; i >= 0; i--) {
        Articles story = BundledStories.read(names.get(i));
        assertEquals(once.get(i), json(reconciler, shuffled(story)), names.get(i));
      }
      List<String> atOnce =
          Stream.of(0, 1)
              .parallel()
              .map(i -> json(reconciler, BundledStories.read(names.get(i))))
              .toList();
      assertEquals(once.subList(0, 2), atOnce);
    }
  }

  private static Reconciler reconciler(int threads) {
    return Reconciler.create(ReconcilerOptions.defaults().withThreads(threads));
  }

  private static Articles shuffled(Articles story) {
    List<Article> articles = new ArrayList<>(story.articles());
    Collections.shuffle(articles, new Random(7));
    return new Articles(articles, story.skipped());
  }

  private static String json(Reconciler reconciler, Articles articles) {
    Reconciliation result = reconciler.reconcile(articles);
    String json = JsonReport.toJson(result);
    assertEquals(result, JsonReport.fromJson(json));
    return json;
  }
}
