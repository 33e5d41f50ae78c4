package hearsay.benchmarks.predict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
final class WorkersTest {
  private static final List<Integer> MANY = IntStream.range(0, 200).boxed().toList();

  @Test
  void resultsComeInTheOrderOfTheItems() {
    CountDownLatch others = new CountDownLatch(3);
    try (Workers workers = new Workers(2, Progress.NONE)) {
      List<Integer> squares =
          workers.map(
              "squares",
              MANY,
              i -> {
                if (i == 0) {
                  // The first is done only when later ones are.
                  await(others);
                } else {
                  others.countDown();
                }
                return i * i;
              });
      assertEquals(MANY.stream().map(i -> i * i).toList(), squares);
    }
  }

  @Test
  void fewResultsWaitForTheirTurn() {
    AtomicInteger waiting = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    try (Workers workers = new Workers(2, Progress.NONE)) {
      workers.forEach(
          "items",
          MANY,
          i -> {
            most.accumulateAndGet(waiting.incrementAndGet(), Math::max);
            return i;
          },
          i -> waiting.decrementAndGet());
    }
    assertTrue(most.get() <= 8, most + " results waited");
  }

  @Test
  void theFirstProblemIsTheCallers() {
    try (Workers workers = new Workers(3, Progress.NONE)) {
      IllegalArgumentException problem =
          assertThrows(
              IllegalArgumentException.class,
              () ->
                  workers.map(
                      "items",
                      MANY,
                      i -> {
                        if (i >= 5) {
                          throw new IllegalArgumentException("item " + i);
                        }
                        return i;
                      }));
      assertEquals("item 5", problem.getMessage());
    }
  }

  @Test
  void progressTellsEveryStep() {
    List<String> heard = new ArrayList<>();
    try (Workers workers =
        new Workers(2, (what, done, total) -> heard.add(what + done + "/" + total))) {
      workers.map("x", List.of(1, 2), i -> i);
    }
    assertEquals(List.of("x0/2", "x1/2", "x2/2"), heard);
  }

  private static void await(CountDownLatch latch) {
    try {
      assertTrue(latch.await(10, TimeUnit.SECONDS), "the other thread did not go on");
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
