package hearsay.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What must hold of every page, whatever its articles hold. */
final class HtmlPages {

  private static final Set<String> TAGS =
      Set.of(
          "html head body meta title style script a header main section article footer nav form"
              .split(" "));

  private static final Set<String> MORE_TAGS =
      Set.of(
          ("h1 h2 h3 h4 h5 p ul ol li dl dt dd div span b bdi br em strong mark time figure"
                  + " figcaption blockquote details summary table thead tbody tr th td label input"
                  + " select option button output")
              .split(" "));

  private HtmlPages() {}

  /** The page as a browser would read it; a page that is not well formed fails. */
  static Document parse(String html) {
    Parser parser = Parser.htmlParser().setTrackErrors(10);
    Document page = parser.parseInput(html, "https://report.example/");
    assertEquals(List.of(), parser.getErrors());
    return page;
  }

  /** Only our elements, one script, no handlers, no loads, ids given once, links that lead on. */
  static void assertSelfContained(Document page) {
    assertEquals(1, page.select("script").size());
    assertEquals(PageResource.SCRIPT.text(), page.selectFirst("script").data());
    assertEquals(PageResource.STYLE.text(), page.selectFirst("style").data());
    assertTrue(page.select("[src], [srcset], [style], link, img, iframe, object").isEmpty());
    List<String> ids = page.select("[id]").eachAttr("id");
    assertEquals(ids.size(), Set.copyOf(ids).size(), "ids given twice");
    for (Element element : page.select("body *")) {
      assertTrue(
          TAGS.contains(element.tagName()) || MORE_TAGS.contains(element.tagName()),
          element.tagName());
      for (Attribute attribute : element.attributes()) {
        assertTrue(!attribute.getKey().startsWith("on"), attribute.toString());
      }
    }
    Set<String> targets = ids.stream().map(id -> "#" + id).collect(Collectors.toSet());
    for (String link : page.select("a").eachAttr("href")) {
      assertTrue(
          targets.contains(link) || link.startsWith("https://news.example/"),
          "leads nowhere: " + link);
    }
    for (Element labelled : page.select("[aria-labelledby]")) {
      assertTrue(ids.contains(labelled.attr("aria-labelledby")), labelled.toString());
    }
  }

  /** What of a text HTML can show: whole characters and line feeds. */
  static String shown(String text) {
    String lines = text.replaceAll("\r\n?", "\n").replaceAll("[\f\u000B\u0085]", " ");
    String whole = lines.replaceAll("[\\p{Cc}&&[^\n\t]]", "\uFFFD");
    return Texts.mapLoneSurrogates(whole, unit -> "\uFFFD");
  }
}
