package hearsay.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import hearsay.Reconciler;
import hearsay.examples.browser.Accessibility;
import hearsay.examples.browser.Browser;
import hearsay.examples.browser.Tab;
import hearsay.ingest.Articles;
import hearsay.report.HtmlReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The report in a real browser. Pictures of it for people to look at go to {@code target/pages}.
 *
 * <p>The bundled story is always looked at; the environment variable {@code HEARSAY_ARTICLES} names
 * a directory of real articles to look at too.
 */
final class ReportPageIT {

  /** Which articles the report is of. */
  enum Story {
    BUNDLED,
    REAL
  }

  private static final String REAL_ARTICLES = "HEARSAY_ARTICLES";
  private static final Path PICTURES = Path.of("target", "pages");

  /** What can take the focus and is there to be seen, however far down. */
  private static final String REACHABLE =
      "[...document.querySelectorAll('a[href], button, input, select, summary, [tabindex=\"0\"]')]"
          + ".filter(e => e.checkVisibility({visibilityProperty: true}))";

  @TempDir private static Path folder;
  private static Browser browser;
  private static Tab tab;

  @BeforeAll
  static void makeReports() throws IOException, InterruptedException {
    browser = Browser.start(Files.createDirectory(folder.resolve("profile")));
    tab = browser.tab();
    Optional<Path> real = Optional.ofNullable(System.getenv(REAL_ARTICLES)).map(Path::of);
    try (Reconciler reconciler = Reconciler.create()) {
      HtmlReport.write(
          reconciler.reconcile(BundledStories.read("harbour-collapse")), page(Story.BUNDLED));
      if (real.isPresent()) {
        HtmlReport.write(reconciler.reconcile(Articles.read(real.get())), page(Story.REAL));
      }
    }
  }

  @AfterAll
  static void closeBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  private static Path page(Story story) {
    return folder.resolve(story + ".html");
  }

  private static void open(Story story, String fragment) throws InterruptedException {
    assumeTrue(
        Files.exists(page(story)),
        "skipped: " + REAL_ARTICLES + " does not name a directory of articles");
    tab.size(1280, 900);
    tab.media("screen", false);
    tab.open(page(story), fragment);
  }

  @ParameterizedTest
  @EnumSource(Story.class)
  void opensWithoutErrorsAndAsksForNothing(Story story) throws InterruptedException {
    open(story, "");
    assertEquals(List.of(), tab.errors());
    assertEquals(List.of(page(story).toUri().toString()), tab.requests());
    assertTrue(tab.value("document.querySelectorAll('.issue').length").asInt() > 5);
  }

  @ParameterizedTest
  @EnumSource(Story.class)
  void filterFilters(Story story) throws InterruptedException {
    open(story, "");
    String visible = "[...document.querySelectorAll('%s')].filter(e => e.checkVisibility())";
    String issues = visible.formatted(".issue") + ".length";
    int all = tab.value(issues).asInt();
    String rare = tab.text("[...document.querySelectorAll('.issue h3 .title')].pop().textContent");
    tab.click("#filter input");
    tab.type(rare);
    assertTrue(tab.comesTrue("document.querySelector('#filter output').textContent !== ''"));
    assertTrue(tab.value(issues).asInt() < all);
    assertTrue(
        tab.holds(
            visible.formatted(".issue")
                + ".every(e => e.textContent.toLowerCase().includes('%s'))"
                    .formatted(rare.toLowerCase().replace("'", "\\'"))));
    assertEquals(
        tab.value(issues).asInt(), tab.value(visible.formatted(".glance li") + ".length").asInt());

    tab.click("#filter button");
    assertTrue(tab.comesTrue(issues + " === " + all));

    for (String name : List.of("sources", "outlets", "kinds")) {
      String key =
          tab.text(
              "(() => { const s = document.querySelector('[name=%s]');".formatted(name)
                  + " s.selectedIndex = s.options.length - 1;"
                  + " s.dispatchEvent(new Event('input', {bubbles: true})); return s.value; })()");
      assertTrue(tab.comesTrue("document.querySelector('#filter output').textContent !== ''"));
      assertTrue(
          tab.comesTrue(
              visible.formatted(".item")
                  + ".every(e => (' ' + e.dataset['%s'] + ' ').includes(' %s '))"
                      .formatted(name, key)),
          name);
      assertTrue(tab.holds(visible.formatted(".item") + ".length > 0"), name);
      tab.click("#filter button");
      assertTrue(tab.comesTrue(issues + " === " + all), name);
    }
  }

  @ParameterizedTest
  @EnumSource(Story.class)
  void aClickLeadsToTheHighlightedWords(Story story) throws InterruptedException {
    open(story, "");
    String links =
        "[...document.querySelectorAll('.issue a.words')]" + ".filter(e => e.checkVisibility())";
    int count = tab.value(links + ".length").asInt();
    for (int i = 0; i < count; i += Math.max(1, count / 12)) {
      tab.value(
          "document.querySelectorAll('[data-test]').forEach(e => delete e.dataset.test);"
              + links
              + "["
              + i
              + "].dataset.test = 'it'");
      String text = tab.text("document.querySelector('[data-test]').textContent");
      tab.click("[data-test]");
      String here = "[...document.querySelectorAll('.articles mark.here')]";
      assertTrue(
          // Where statements overlap, the words of one lie in several marks.
          tab.comesTrue(
              here
                  + ".map(e => e.textContent.replaceAll('↑', '')).join('').startsWith("
                  + "document.querySelector('[data-test]').textContent.split(/ … |…$/)[0] || ' ')"),
          text);
      assertTrue(
          tab.comesTrue(
              "(() => { const b = document.querySelector('mark.here').getClientRects()[0];"
                  + " const e = document.elementFromPoint(b.x + 2, b.y + 4);"
                  + " return b.top >= 0 && b.bottom <= innerHeight && !!e.closest('mark.here'); })()"),
          () -> "hidden: " + text);
      assertEquals(tab.text("location.hash"), tab.text("'#' + document.activeElement.id"), text);
    }
    tab.press("Escape");
    assertTrue(tab.holds("document.activeElement.dataset.test === 'it'"));
    assertEquals("", tab.text("location.hash"));
  }

  @ParameterizedTest
  @EnumSource(Story.class)
  void theKeyboardAloneReachesEverything(Story story) throws InterruptedException {
    open(story, "");
    tab.value("window.wanted = new Set(" + REACHABLE + "); window.unseen = 0;");
    int all = tab.value("wanted.size").asInt();
    for (int i = 0; i < all + 20 && !tab.holds("wanted.size === 0"); i++) {
      tab.press("Tab");
      tab.value(
          "(() => { const e = document.activeElement; if (!wanted.delete(e)) return;"
              + " const s = getComputedStyle(e);"
              + " if (s.outlineStyle === 'none' || parseFloat(s.outlineWidth) < 2) unseen++; })()");
    }
    assertEquals("[]", tab.text("JSON.stringify([...wanted].map(e => e.outerHTML))"));
    assertEquals(0, tab.value("unseen").asInt(), "took the focus and did not show it");

    // From a claim to its words, and back.
    tab.value("document.querySelector('.issue a.words').focus()");
    tab.press("Enter");
    assertTrue(tab.comesTrue("document.activeElement.matches('mark.here')"));
    tab.press("Tab");
    assertTrue(tab.holds("document.activeElement.matches('.articles a')"));
    tab.press("Escape");
    assertTrue(tab.holds("document.activeElement === document.querySelector('.issue a.words')"));

    // What is folded is unfolded.
    String fold = "document.querySelector('.evidence')";
    tab.value(fold + ".querySelector('summary').focus()");
    tab.press("Enter");
    assertTrue(tab.comesTrue(fold + ".open"));
  }

  @ParameterizedTest
  @EnumSource(Story.class)
  void everyItemCanBeLinkedTo(Story story) throws InterruptedException {
    open(story, "");
    Set<String> anchors = new HashSet<>();
    for (JsonNode link :
        tab.value(
            "[...document.querySelectorAll('a.permalink')].map(e => e.hash.slice(1))"
                + ".filter((e, i) => i % 9 === 0)")) {
      anchors.add(link.asText());
    }
    anchors.add(tab.text("document.querySelector('.alone .item').id"));
    for (String anchor : anchors) {
      open(story, anchor);
      assertTrue(
          tab.comesTrue(
              "(() => { const b = document.getElementById('%s').getBoundingClientRect();"
                      .formatted(anchor)
                  + " return b.height > 0 && b.top >= 0 && b.top < innerHeight; })()"),
          anchor);
    }
    String mark = tab.text("document.querySelector('.articles mark[id]').id");
    open(story, mark);
    assertEquals(mark, tab.text("document.querySelector('mark.here').id"));
  }

  @ParameterizedTest
  @EnumSource(Story.class)
  void keepsNobodyOut(Story story) throws InterruptedException {
    for (boolean dark : List.of(false, true)) {
      open(story, "");
      tab.media("screen", dark);
      assertEquals(List.of(), Accessibility.findings(tab), dark ? "dark" : "light");
      tab.value("document.querySelector('.issue a.words').click()");
      assertEquals(List.of(), Accessibility.findings(tab), "reading, " + (dark ? "dark" : "light"));
    }
    open(story, "");
    tab.size(390, 844);
    assertEquals(List.of(), Accessibility.findings(tab), "narrow");
    assertTrue(
        tab.holds("document.documentElement.scrollWidth <= 390"), "is wider than the window");
  }

  @ParameterizedTest
  @EnumSource(Story.class)
  void isWholeWithoutItsScriptAndInPrint(Story story) throws InterruptedException, IOException {
    open(story, "");
    tab.media("print", false);
    assertTrue(tab.holds("!document.querySelector('#filter').checkVisibility()"));
    assertTrue(tab.holds("!document.querySelector('.permalink').checkVisibility()"));
    Path paper = PICTURES.resolve(story + "-print.pdf");
    tab.print(paper);
    assertTrue(Files.size(paper) > 10_000);

    tab.scripts(false);
    try {
      open(story, "");
      assertTrue(tab.holds("document.querySelector('#filter').hidden"));
      assertTrue(tab.holds("document.querySelector('.issue a.words').checkVisibility()"));
      assertTrue(tab.holds("document.querySelector('.articles mark').checkVisibility()"));
    } finally {
      tab.scripts(true);
    }
  }

  @ParameterizedTest
  @EnumSource(Story.class)
  void looksLikeThis(Story story) throws InterruptedException {
    for (boolean dark : List.of(false, true)) {
      open(story, "");
      tab.media("screen", dark);
      tab.screenshot(PICTURES.resolve(story + (dark ? "-dark.png" : "-light.png")));
    }
    tab.media("screen", false);
    String light = tab.text("getComputedStyle(document.body).backgroundColor");
    tab.media("screen", true);
    assertNotEquals(light, tab.text("getComputedStyle(document.body).backgroundColor"));

    open(story, "");
    tab.click(".issue a.words");
    tab.screenshot(PICTURES.resolve(story + "-reading.png"));
    open(story, "");
    tab.size(390, 844);
    tab.screenshot(PICTURES.resolve(story + "-narrow.png"));
  }
}
