package hearsay.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import hearsay.examples.browser.Browser;
import hearsay.examples.browser.Tab;
import hearsay.examples.made.HostileArticles;
import hearsay.report.HtmlReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an article may hold and a page must only show, in a real browser. */
final class HostilePageIT {

  @TempDir private static Path folder;
  private static Browser browser;

  @BeforeAll
  static void startBrowser() throws IOException, InterruptedException {
    browser = Browser.start(Files.createDirectory(folder.resolve("profile")));
  }

  @AfterAll
  static void closeBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  static Stream<String> texts() {
    return Stream.of(
        "<script>alert('run'); window.ran = true</script>",
        "</script><script>alert('run'); window.ran = true</script>",
        "</style><img src=https://evil.example/x.png onerror=\"alert('run'); window.ran = true\">",
        "<svg onload=\"window.ran = true\"><iframe src=\"https://evil.example/\"></iframe></svg>",
        "\" autofocus onfocus=\"window.ran = true\" onmouseover='window.ran = true' x=\"",
        "<!-- <![CDATA[ </textarea></title></details></mark><base href=https://evil.example/>",
        "<link rel=stylesheet href=https://evil.example/x.css><meta http-equiv=refresh content=0>",
        "&lt;b&gt; &amp;amp; &#60;script&#62; &quot;",
        "\u202Eright to left \u202C\u2066\u05E9\u05DC\u05D5\u05DD \u0627\u0644\u0633\u0644\u0627\u0645",
        "\uD83D\uDC69\u200D\uD83D\uDE80 \uD83C\uDDEA\uD83C\uDDFA e\u0301 \u6771\u4EAC",
        "A title that goes on ".repeat(5_000).strip());
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("texts")
  void isShownAndDoesNothing(String text) throws IOException, InterruptedException {
    Path page = folder.resolve("hostile.html");
    HtmlReport.write(HostileArticles.of(text), page);
    Tab tab = browser.tab();
    tab.size(1280, 900);
    tab.open(page, "");
    // Give it every chance: unfold all, follow a link, filter by the very text.
    tab.value("document.querySelectorAll('details').forEach(e => { e.open = true; })");
    tab.value("document.querySelector('.issue a.words').click()");
    String quoted = new ObjectMapper().writeValueAsString(text);
    tab.value(
        "(() => { const f = document.querySelector('#filter input'); f.value = %s;"
                .formatted(quoted)
            + " f.dispatchEvent(new Event('input', {bubbles: true})); })()");
    assertTrue(tab.comesTrue("document.querySelector('#filter output').textContent !== ''"));

    assertEquals(List.of(), tab.dialogs());
    assertEquals(List.of(), tab.errors());
    assertEquals(List.of(page.toUri().toString()), tab.requests());
    assertTrue(tab.holds("window.ran === undefined"));
    assertTrue(tab.holds("document.scripts.length === 1"));
    assertTrue(tab.holds("!document.querySelector('img, svg, iframe, base, link')"));
    assertTrue(
        tab.holds("[...document.links].every(e => e.protocol === 'file:' && e.hash.length > 1)"));

    // And it is all there.
    for (String place :
        List.of(
            ".issue h3 .title",
            ".articles h3",
            ".articles .outlet",
            ".card .outlet",
            ".card .who",
            ".articles mark",
            "#skipped strong")) {
      assertEquals(text, tab.text("document.querySelector('%s').textContent".formatted(place)));
    }
    assertTrue(
        tab.holds("document.documentElement.scrollWidth <= innerWidth"),
        "is wider than the window");
  }
}
