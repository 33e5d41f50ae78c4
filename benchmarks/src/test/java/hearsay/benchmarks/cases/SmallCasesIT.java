package hearsay.benchmarks.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hearsay.Reconciler;
import hearsay.benchmarks.predict.Workbench;
import hearsay.ingest.Articles;
import hearsay.model.Reconciliation;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Some 360 small news situations that any reader sees through. Many are not seen through yet: the
 * numbers say how many are, and only ever go up.
 */
final class SmallCasesIT {

  /** One test, so that no models outlive it: the next need the room. */
  @Test
  void asManyHoldAsEver() throws IOException {
    try (Workbench bench = Workbench.load(true, new PrintWriter(Writer.nullWriter()));
        Reconciler reconciler = bench.reconciler()) {
      check(reconciler, "statements.txt", 222, 187);
      check(reconciler, "responses.txt", 382, 308);
      check(reconciler, "conflicts.txt", 271, 227);
    }
  }

  private static void check(Reconciler reconciler, String file, int all, int held)
      throws IOException {
    int expected = 0;
    int holding = 0;
    for (SmallCase each : SmallCase.read(text(file))) {
      Reconciliation found = reconciler.reconcile(new Articles(each.articles(), List.of()));
      assertEquals(List.of(), found.skipped(), each.name());
      expected += each.expectations().size();
      holding += (int) each.expectations().stream().filter(one -> one.holds(found)).count();
    }
    assertEquals(all, expected);
    assertTrue(holding >= held, holding + " of " + expected + " hold, want " + held);
  }

  private static String text(String file) throws IOException {
    try (InputStream in = SmallCasesIT.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
