package hearsay.report;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hearsay.model.Reconciliation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever an article holds, every format tells it as text, whole, and nothing comes of it. HTML
 * and JSON have more to say about it in their own tests.
 */
class HostileFormatsTest {

  /** What the formats make of a text that nobody need fear. */
  private static final Reconciliation HARMLESS = HostileFixture.of("harmless");

  private static final String SCHEMA = "https://schema.org/";

  /** A spreadsheet would run it: what may stand before, then a sign. */
  private static final String FORMULA = "(?s)[\\s\\p{Cf}\\p{Cc}\\p{Z}\uFFFD]*[=+\\-@＝＋－＠].*";

  @TempDir Path folder;

  private interface Format {
    void write(Reconciliation result, Path file) throws IOException;
  }

  private static final Map<String, Format> FORMATS =
      Map.of(
          "html", HtmlReport::write,
          "json", JsonReport::write,
          "jsonld", JsonLdReport::write,
          "graphml", GraphMlReport::write,
          "dot", DotReport::write,
          "nodes.csv", CsvReport::writeNodes,
          "edges.csv", CsvReport::writeEdges,
          "txt", TextReport::write);

  @ParameterizedTest(name = "{index}")
  @MethodSource("hearsay.report.Hostile#texts")
  void everyFileIsUtf8WithoutWhatActsOnATerminal(String text) {
    Reconciliation result = HostileFixture.of(text);
    assertAll(
        FORMATS.entrySet().stream()
            .map(
                format ->
                    () -> {
                      Path file = folder.resolve("report." + format.getKey());
                      format.getValue().write(result, file);
                      // Throws for what is not UTF-8.
                      String written = Files.readString(file);
                      assertFalse(
                          written
                              .chars()
                              .anyMatch(c -> Character.isISOControl(c) && "\t\r\n".indexOf(c) < 0),
                          format.getKey());
                    }));
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("hearsay.report.Hostile#texts")
  void jsonLdTellsItAsText(String text) {
    String json = JsonLdReport.toJsonLd(HostileFixture.of(text));
    LoadedJsonLd loaded = LoadedJsonLd.of(json);
    String expected = Texts.mapLoneSurrogates(text, unit -> "\uFFFD");

    var article = loaded.ofType(SCHEMA + "NewsArticle").get(0);
    assertEquals(expected, LoadedJsonLd.one(article, SCHEMA + "headline"));
    assertEquals(expected, LoadedJsonLd.one(article, SCHEMA + "identifier"));
    assertEquals(
        expected,
        LoadedJsonLd.one(loaded.ofType(SCHEMA + "Person").get(0), SCHEMA + "alternateName"));

    LoadedJsonLd harmless = LoadedJsonLd.of(JsonLdReport.toJsonLd(HARMLESS));
    assertEquals(harmless.nodes().size(), loaded.nodes().size());
    assertEquals(harmless.triples().size(), loaded.triples().size());
    assertEquals(harmless.predicates(), loaded.predicates());
    assertEquals(loaded.nodes().keySet(), loaded.subjects());
    assertTrue(loaded.nodes().keySet().stream().allMatch(id -> id.matches("urn:uuid:[!-~]+")));
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("hearsay.report.Hostile#texts")
  void jsonLdCanStandInAPage(String text) {
    String json = JsonLdReport.toJsonLd(HostileFixture.of(text));
    Document page =
        Jsoup.parse("<script type=\"application/ld+json\">" + json + "</script><p>after</p>");
    assertEquals(json, page.selectFirst("script").data());
    assertEquals("after", page.body().text());
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("hearsay.report.Hostile#texts")
  void graphMlTellsItAsText(String text) {
    LoadedGraph loaded = LoadedGraph.ofGraphMl(GraphMlReport.toGraphMl(HostileFixture.of(text)));
    assertSameShape(LoadedGraph.ofGraphMl(GraphMlReport.toGraphMl(HARMLESS)), loaded);
    for (String node : List.of("article0", "source0", "claim0", "statement0")) {
      assertEquals(Texts.plain(text), loaded.nodes().get(node).get("label"), node);
    }
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("hearsay.report.Hostile#texts")
  void dotTellsItAsText(String text) {
    String dot = DotReport.toDot(HostileFixture.of(text));
    LoadedGraph loaded = LoadedGraph.ofDot(dot);
    String harmless = DotReport.toDot(HARMLESS);
    assertSameShape(LoadedGraph.ofDot(harmless), loaded);
    assertEquals(harmless.lines().count(), dot.lines().count());
    for (String node : List.of("article0", "source0", "claim0", "statement0")) {
      Map<String, String> attributes = loaded.nodes().get(node);
      assertEquals(Texts.plain(text), shown(attributes.get("tooltip")), node);
      assertTrue(shown(attributes.get("label")).length() <= DotReport.LABEL, node);
    }
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("hearsay.report.Hostile#texts")
  void csvTellsItAsTextThatNoSpreadsheetRuns(String text) {
    Reconciliation result = HostileFixture.of(text);
    List<Map<String, String>> nodes = Csv.texts(CsvReport.nodes(result));
    assertEquals(Csv.texts(CsvReport.nodes(HARMLESS)).size(), nodes.size());
    assertEquals(Texts.plain(text), nodes.get(0).get("Label"));
    assertEquals(Texts.plain(text), nodes.get(0).get("Identifier"));
    assertEquals(Texts.plain("javascript:alert(1)//" + text), nodes.get(0).get("Url"));
    assertEquals(
        Csv.texts(CsvReport.edges(HARMLESS)).size(), Csv.texts(CsvReport.edges(result)).size());
    for (String table : List.of(CsvReport.nodes(result), CsvReport.edges(result))) {
      for (Map<String, String> line : Csv.lines(table)) {
        line.values().forEach(cell -> assertFalse(cell.matches(FORMULA), cell));
      }
    }
  }

  @Test
  void formulasWouldBeRunIfTheyWereNotMarked() {
    long formulas = Hostile.texts().filter(text -> text.matches(FORMULA)).count();
    assertTrue(formulas >= 4, "hostile texts that are formulas: " + formulas);
  }

  /** What Graphviz shows for a label or tooltip: entities first, then escapes. */
  private static String shown(String attribute) {
    assertFalse(attribute.contains("\\"), attribute);
    String text = Parser.unescapeEntities(attribute, true);
    assertEquals("", text.replace("\\\\", "").replaceAll("[^\\\\]", ""));
    return text.replace("\\\\", "\\");
  }

  private static void assertSameShape(LoadedGraph expected, LoadedGraph actual) {
    assertEquals(keys(expected), keys(actual));
    assertEquals(
        expected.edges().stream().map(edge -> edge.from() + edge.to()).toList(),
        actual.edges().stream().map(edge -> edge.from() + edge.to()).toList());
    assertEquals(
        expected.edges().stream().map(edge -> edge.attributes().keySet()).toList(),
        actual.edges().stream().map(edge -> edge.attributes().keySet()).toList());
  }

  private static Map<String, Set<String>> keys(LoadedGraph graph) {
    return graph.nodes().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, node -> node.getValue().keySet()));
  }
}
