package hearsay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hearsay.ingest.Articles;
import hearsay.language.TextAnalyzer;
import hearsay.model.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How work is stopped. The analyzers here find no sentences: nothing is said in any article. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
final class ReconcilerTest {

  /** One for all tests but those that close theirs: building costs a second. */
  private static final Reconciler RECONCILER = reconciler(text -> ReconcilerTest.step.run(text));

  private static volatile Step step = text -> {};

  private final Articles three =
      new Articles(
          IntStream.range(0, 3)
              .mapToObj(i -> Article.of("article" + i, "Text " + i + "."))
              .toList(),
          List.of());

  @AfterAll
  static void close() {
    RECONCILER.close();
  }

  @AfterEach
  void forget() {
    Thread.interrupted();
    step = text -> {};
  }

  @Test
  void aThreadThatIsInterruptedWhileItWaitsIsCancelled() throws Exception {
    CountDownLatch second = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    step =
        text -> {
          if (text.startsWith("Text 1")) {
            second.countDown();
            goOn.await();
          }
        };
    FutureTask<Boolean> call =
        new FutureTask<>(
            () -> {
              // The second may be at work before the first is counted.
              assertCancelled("interrupted after [01] articles", () -> RECONCILER.reconcile(three));
              return Thread.interrupted();
            });
    Thread caller = start(call);
    second.await();
    caller.interrupt();

    assertTrue(call.get(), "stays interrupted");
    goOn.countDown();
    assertEquals(3, RECONCILER.reconcile(three).articles().size(), "can be used again");
  }

  @Test
  void aThreadThatWasInterruptedBeforeIsCancelledAtOnce() {
    Thread.currentThread().interrupt();
    assertCancelled("interrupted after 0 articles", () -> RECONCILER.reconcile(three));
  }

  @Test
  void interruptionIsHonouredBetweenStages() {
    for (Stage stage : Stage.values()) {
      List<Stage> seen = new ArrayList<>();
      assertThrows(
          CancellationException.class,
          () ->
              RECONCILER.reconcile(
                  three,
                  (at, done, total) -> {
                    seen.add(at);
                    if (at == stage) {
                      Thread.currentThread().interrupt();
                    }
                  }));
      assertEquals(stage, seen.get(seen.size() - 1));
      assertTrue(Thread.interrupted());
    }
  }

  @Test
  void interruptionIsHonouredBetweenTheArticlesOfOwnStatements() {
    List<String> analyzed = new ArrayList<>();
    step =
        text -> {
          analyzed.add(text);
          Thread.currentThread().interrupt();
        };
    assertCancelled(
        "interrupted after 1 articles",
        () -> RECONCILER.reconcile(three.articles(), List.of(), List.of()));
    assertEquals(List.of("Text 0."), analyzed);
  }

  @Test
  void closingCancelsWhoeverWaits() throws Exception {
    CountDownLatch first = new CountDownLatch(1);
    Reconciler reconciler =
        reconciler(
            text -> {
              first.countDown();
              // For ever, but for the interruption by close.
              new CountDownLatch(1).await();
            });
    FutureTask<Boolean> call =
        new FutureTask<>(
            () -> {
              assertCancelled("closed after 0 articles", () -> reconciler.reconcile(three));
              return true;
            });
    start(call);
    first.await();
    reconciler.close();
    assertTrue(call.get());
  }

  @Test
  void aClosedReconcilerSaysSo() {
    Reconciler reconciler = reconciler(text -> {});
    reconciler.close();
    IllegalStateException e =
        assertThrows(IllegalStateException.class, () -> reconciler.reconcile(three));
    assertTrue(String.valueOf(e.getMessage()).startsWith("reconciler is closed"), e.getMessage());
  }

  @Test
  void aClosedReconcilerSaysSoOfOwnStatementsToo() {
    Reconciler reconciler = reconciler(text -> {});
    reconciler.close();
    IllegalStateException e =
        assertThrows(
            IllegalStateException.class,
            () -> reconciler.reconcile(List.of(), List.of(), List.of()));
    assertEquals(
        "reconciler is closed, must be open. Maybe build one and close it at the very end.",
        e.getMessage());
  }

  @Test
  void theVersionIsThatOfTheBuild() {
    assertTrue(Reconciler.version().matches("\\d+\\.\\d+\\.\\d+.*"), Reconciler.version());
  }

  private interface Step {
    void run(String text) throws InterruptedException;
  }

  private static Reconciler reconciler(Step step) {
    TextAnalyzer analyzer =
        (text, blocks) -> {
          try {
            step.run(text);
          } catch (InterruptedException e) {
            throw new IllegalStateException("given up", e);
          }
          return List.of();
        };
    return Reconciler.create(ReconcilerOptions.defaults().withThreads(1), analyzer);
  }

  private static Thread start(Runnable work) {
    Thread thread = new Thread(work, "caller");
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  /** The message is a pattern. */
  private static void assertCancelled(
      String message, org.junit.jupiter.api.function.Executable call) {
    CancellationException e = assertThrows(CancellationException.class, call);
    assertTrue(String.valueOf(e.getMessage()).matches(message), e::getMessage);
  }
}
