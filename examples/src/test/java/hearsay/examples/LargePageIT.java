package hearsay.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hearsay.examples.browser.Browser;
import hearsay.examples.browser.Tab;
import hearsay.examples.made.ManyArticles;
import hearsay.report.HtmlReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report of 500 articles in a real browser. */
final class LargePageIT {

  private static final int ARTICLES = 500;
  private static final long BYTES = 15L * 1024 * 1024;
  private static final double MILLISECONDS = 1000;

  /** A machine that does other work besides is given more than one chance. */
  private static final int TRIES = 5;

  /** From the key stroke to the picture, the pause for further strokes included. */
  private static final String FILTER =
      "new Promise(done => { const output = document.querySelector('#filter output');"
          + " const field = document.querySelector('#filter input');"
          + " const start = performance.now();"
          + " new MutationObserver((all, observer) => { observer.disconnect();"
          + " requestAnimationFrame(() => setTimeout(() => done(performance.now() - start))); })"
          + ".observe(output, {childList: true});"
          + " field.value = '%s'; field.dispatchEvent(new Event('input', {bubbles: true})); })";

  @TempDir private Path folder;

  @Test
  void fiveHundredArticlesStayUsable() throws IOException, InterruptedException {
    Path page = folder.resolve("report.html");
    HtmlReport.write(ManyArticles.reconciliation(ARTICLES, 1), page);
    System.out.printf("%d articles: %.1f MB%n", ARTICLES, Files.size(page) / 1048576.0);
    assertTrue(Files.size(page) <= BYTES, Files.size(page) + " bytes");

    try (Browser browser = Browser.start(Files.createDirectory(folder.resolve("profile")))) {
      Tab tab = browser.tab();
      tab.size(1280, 900);
      double paint = Double.MAX_VALUE;
      double load = Double.MAX_VALUE;
      for (int i = 0; i < TRIES && paint > MILLISECONDS; i++) {
        tab.open(page, "");
        assertTrue(tab.comesTrue("performance.getEntriesByType('paint').length > 0"));
        paint =
            Math.min(
                paint,
                tab.value("performance.getEntriesByName('first-contentful-paint')[0].startTime")
                    .asDouble());
        load =
            Math.min(
                load,
                tab.value(
                        "performance.timing.loadEventEnd" + " - performance.timing.navigationStart")
                    .asDouble());
      }
      System.out.printf("first paint %.0f ms, loaded %.0f ms%n", paint, load);
      assertTrue(paint <= MILLISECONDS, paint + " ms to the first paint");
      assertEquals(List.of(), tab.errors());
      assertEquals(ARTICLES, tab.value("document.querySelectorAll('.text').length").asInt());

      double slowest = 0;
      int pass = 0;
      for (String word : List.of("inspection", "a", "zzz", "")) {
        double filter = Double.MAX_VALUE;
        for (int i = 0; i < TRIES && filter > MILLISECONDS; i++) {
          tab.value(FILTER.formatted(++pass + " is not there"));
          filter = Math.min(filter, tab.value(FILTER.formatted(word)).asDouble());
        }
        System.out.printf("filter '%s' %.0f ms%n", word, filter);
        slowest = Math.max(slowest, filter);
      }
      assertTrue(slowest <= MILLISECONDS, slowest + " ms to filter");

      double read =
          tab.value(
                  "new Promise(done => { const start = performance.now();"
                      + " document.querySelector('.issue a.words').click();"
                      + " requestAnimationFrame(() => setTimeout(() =>"
                      + " done(performance.now() - start))); })")
              .asDouble();
      System.out.printf("article opened in %.0f ms%n", read);
      assertTrue(tab.holds("document.activeElement.matches('mark.here')"));
    }
  }
}
