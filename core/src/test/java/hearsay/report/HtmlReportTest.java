package hearsay.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hearsay.model.Statement;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlReportTest {

  @TempDir Path folder;

  private final Document page = HtmlPages.parse(HtmlReport.toHtml(Fixtures.rich()));

  @Test
  void writesTheSameBytesEachTime() throws IOException {
    Path file = folder.resolve("report.html");
    HtmlReport.write(Fixtures.rich(), file);
    assertArrayEquals(
        HtmlReport.toHtml(Fixtures.rich()).getBytes(StandardCharsets.UTF_8),
        Files.readAllBytes(file));
  }

  @Test
  void tellsWhatAWriterTells() {
    IOException full = new IOException("disk full");
    Writer out =
        new Writer() {
          @Override
          public void write(char[] units, int from, int length) throws IOException {
            throw full;
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    IOException e = assertThrows(IOException.class, () -> HtmlReport.write(Fixtures.empty(), out));
    assertTrue(e.getMessage().endsWith("disk full"), e.getMessage());
  }

  @Test
  void needsNothingButItself() {
    HtmlPages.assertSelfContained(page);
    HtmlPages.assertSelfContained(HtmlPages.parse(HtmlReport.toHtml(Fixtures.empty())));
  }

  @Test
  void leadsEveryStatementToItsWordsInTheArticle() {
    for (Statement statement : Fixtures.rich().statements()) {
      Element mark = page.getElementById(Anchors.of(statement));
      assertTrue(mark != null && mark.tagName().equals("mark"), statement.id());
      assertEquals(statement.text(), mark.wholeOwnText(), statement.id());
      assertFalse(page.select("a[href=#" + mark.id() + "]").isEmpty(), statement.id());
    }
  }

  @Test
  void showsAnArticleWhole() {
    Fixtures.rich()
        .articles()
        .forEach(
            article -> {
              Element body = page.getElementById(Anchors.of(article)).selectFirst(".body").clone();
              body.select("a.back").remove();
              assertEquals(article.text(), body.wholeText());
            });
  }

  @Test
  void marksWhatTheEvidenceOfAConflictNames() {
    Element conflict = page.selectFirst(".card.conflict");
    assertEquals("Number conflict 520 against 487", conflict.selectFirst("h5").text());
    assertEquals(List.of("520", "487"), conflict.select("em.differs").eachText());
  }

  @Test
  void marksTheWordsInWhichAQuotationDiffers() {
    Element variant = page.selectFirst(".card.quote_variant");
    assertEquals(List.of("is", "for", "was", "to"), variant.select("em.differs").eachText());
  }

  @Test
  void tellsResponsesAsSentences() {
    assertEquals(
        List.of(
            "✓ Dana Orsk confirmed: The harbour company will cut 487 jobs by June"
                + " (Dana Orsk in Coastal Courier, 4 March 2031) #",
            "✕ Dana Orsk denied: The northern quay is to be sold"
                + " (two people with knowledge of the plan in The Ledger, 5 March 2031) #",
            "– the transport ministry neither confirmed nor denied: The northern quay is to be sold"
                + " (two people with knowledge of the plan in The Ledger, 5 March 2031) #",
            "– the mayor would not say: The northern quay is to be sold"
                + " (two people with knowledge of the plan in The Ledger, 5 March 2031) #"),
        page.select(".answer > p:first-child").eachText());
  }

  @Test
  void laysClaimsAgainstOutlets() {
    Element grid = page.selectFirst("table.grid:contains(northern quay)");
    assertEquals(
        List.of("Claim", "Coastal Courier", "The Ledger"), grid.select("thead th").eachText());
    assertEquals(
        List.of(
            "✕ Dana Orsk denies",
            "– the transport ministry neither confirms nor denies",
            "● two people with knowledge of the plan says",
            "– the mayor does not say"),
        grid.select("td a").eachText());
  }

  @Test
  void tellsAnIssueDayByDay() {
    Element days = page.selectFirst("ol.days");
    assertEquals(
        List.of("4 March 2031", "5 March 2031", "9 March 2031"), days.select("b.day").eachText());
    assertEquals(
        "≠ Dana Orsk says, in conflict The harbour company will cut 487 jobs by June Coastal Courier",
        days.selectFirst("li.item").text());
  }

  @Test
  void listsTheIssuesByHowTheyStand() {
    assertEquals(
        page.select(".issue").eachAttr("id").stream().map(id -> "#" + id).toList(),
        page.select(".glance a").eachAttr("href"));
    assertEquals(
        page.select(".issue").eachAttr("id").size(),
        page.select(".group h2 .counts").eachText().stream().mapToInt(Integer::parseInt).sum());
  }

  @Test
  void givesEveryFilterableItemItsKeys() {
    assertEquals("denies", page.select(".answer").get(1).attr("data-kinds"));
    String orsk = page.select("option:contains(Dana Orsk)").val();
    assertTrue(page.select(".answer").get(1).attr("data-sources").contains(orsk));
    assertFalse(page.select(".card.conflict").get(1).attr("data-sources").contains(orsk));
  }

  @Test
  void saysWhatWasSkipped() {
    assertEquals(
        List.of(
            "empty.txt: no text", "news.jsonl, line 12: not a JSON object. Maybe a line was cut"),
        page.select("#skipped li").eachText());
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("hearsay.report.Hostile#texts")
  void showsHostileTextAsText(String text) {
    Document hostile = HtmlPages.parse(HtmlReport.toHtml(HostileFixture.of(text)));
    HtmlPages.assertSelfContained(hostile);
    String shown = HtmlPages.shown(text);
    assertEquals(shown, hostile.selectFirst(".issue h3 .title").wholeText());
    assertEquals(shown, hostile.selectFirst("article.text h3").wholeText());
    assertEquals(shown, hostile.selectFirst(".card .outlet").wholeText());
    assertEquals(shown, hostile.selectFirst(".card .who").wholeText());
    assertEquals(shown, hostile.selectFirst("#skipped strong").wholeText());
    assertTrue(hostile.selectFirst("article.text").select("a[rel]").isEmpty());
  }
}
