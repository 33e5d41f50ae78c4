package hearsay.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hearsay.Limits;
import hearsay.Reconciler;
import hearsay.ReconcilerOptions;
import hearsay.ingest.Articles;
import hearsay.model.Article;
import hearsay.model.Reconciliation;
import hearsay.report.SoundReports;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every input of the table gets what it must get, and whatever comes of it holds together. */
final class HostileInputTest {

  private static Reconciler reconciler;

  @BeforeAll
  static void build() {
    reconciler =
        Reconciler.create(
            ReconcilerOptions.defaults()
                .withThreads(2)
                .withLimits(Limits.defaults().withArticleLength(HostileInputs.ARTICLE_LENGTH)),
            new CheapAnalyzer());
  }

  @AfterAll
  static void close() {
    reconciler.close();
  }

  static List<HostileInput> inputs() {
    return HostileInputs.all();
  }

  @Test
  void thereAreEnoughAndAllDiffer() {
    assertTrue(inputs().size() >= 200, inputs().size() + " inputs");
    assertEquals(inputs().size(), inputs().stream().map(HostileInput::toString).distinct().count());
  }

  @ParameterizedTest
  @MethodSource("inputs")
  @Timeout(60)
  void getsWhatItMust(HostileInput input) {
    Articles given = input.articles().get();

    Reconciliation result = reconciler.reconcile(given);

    assertEquals("", input.expected().complaint(given, result), result.skipped().toString());
    Invariants.assertHold(given, result);
    SoundReports.assertSound(result);
    assertEquals(result, reconciler.reconcile(reversed(given)));
  }

  private static Articles reversed(Articles given) {
    List<Article> articles = new ArrayList<>(given.articles());
    Collections.reverse(articles);
    return new Articles(articles, given.skipped());
  }
}
