package hearsay.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hearsay.Limits;
import hearsay.Reconciler;
import hearsay.ReconcilerOptions;
import hearsay.ingest.Articles;
import hearsay.model.Reconciliation;
import hearsay.model.Skipped;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The largest inputs, with nothing set: what is cut is named with article and place. */
@Timeout(240)
final class DefaultLimitsTest {

  private static final String PARAGRAPH =
      "The harbour minister, Anna Brel, said on Monday that crane %d had been safe. “We looked at"
          + " number %d,” Brel told reporters. The union's leader, Tom Ruck, denied that.\n\n";

  private static Reconciler reconciler;

  @BeforeAll
  static void build() {
    reconciler =
        Reconciler.create(ReconcilerOptions.defaults().withThreads(2), new CheapAnalyzer());
  }

  @AfterAll
  static void close() {
    reconciler.close();
  }

  private static Reconciliation reconcile(String... texts) {
    Articles given = HostileInput.texts(texts);
    Reconciliation result = reconciler.reconcile(given);
    Invariants.assertHold(given, result);
    return result;
  }

  @Test
  void anArticleOfFiveMegabytesIsReadFromItsBeginning() {
    StringBuilder text = new StringBuilder();
    for (int i = 10; text.length() < 5_000_000; i++) {
      text.append(PARAGRAPH.formatted(i, i));
    }

    Reconciliation result = reconcile(text.toString());

    int limit = Limits.defaults().articleLength();
    assertTrue(
        result.skipped().stream().anyMatch(each -> each.place().startsWith("from code unit")));
    assertFalse(result.statements().isEmpty());
    result.statements().forEach(each -> assertTrue(each.spans().get(0).end() <= limit, each.id()));
  }

  @Test
  void aHundredThousandMarksAreOneLongSentence() {
    Reconciliation result = reconcile("\"".repeat(100_000));

    assertEquals(
        List.of(
            new Skipped(
                "article-00000",
                "code units 0 to 100000",
                "a sentence of 100000 tokens, longer than 200: read in pieces and without its"
                    + " grammar",
                "Maybe it is a list or a table")),
        result.skipped());
  }

  @Test
  void theSameArticleAThousandTimesIsReadAFewTimes() {
    String text = PARAGRAPH.formatted(1, 1);

    Reconciliation result =
        reconcile(IntStream.range(0, 1_000).mapToObj(i -> text).toArray(String[]::new));

    assertEquals(Limits.defaults().copies(), result.articles().size());
    assertEquals(1_000 - Limits.defaults().copies(), result.skipped().size());
    assertEquals(
        "article-00020: the same text as 'article-00000', of which 20 are read. Maybe raise the"
            + " limit of copies",
        result.skipped().get(0).toString());
  }

  @Test
  void tenThousandTinyArticlesGoThrough() {
    Reconciliation result =
        reconcile(
            IntStream.range(0, 10_000)
                .mapToObj(i -> "Crane " + name(i) + " fell in " + name(7 * i) + ".")
                .toArray(String[]::new));

    assertEquals(10_000, result.articles().size());
    assertEquals(List.of(), result.skipped());
  }

  @Test
  void oneMoreIsNamed() {
    Reconciliation result =
        reconcile(
            IntStream.range(0, 10_001).mapToObj(i -> "Crane " + name(i)).toArray(String[]::new));

    assertEquals(
        List.of(
            new Skipped(
                "article-10000",
                "",
                "one more than the limit of 10000 articles",
                "Maybe divide them by story; or raise the limit")),
        result.skipped());
  }

  /** A word of its own for each number. */
  private static String name(int number) {
    StringBuilder name = new StringBuilder("Q");
    for (int rest = number; rest > 0; rest /= 20) {
      name.append("bcdfghjklmnpqrstvwxz".charAt(rest % 20)).append('a');
    }
    return name.toString();
  }
}
