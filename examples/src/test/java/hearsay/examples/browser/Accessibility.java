package hearsay.examples.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What axe-core finds in a page that keeps people out. */
public final class Accessibility {

  /**
   * Opens what folds, and lays out what lies outside the window: of what is not laid out axe-core
   * takes the colours for those of whatever stands in its place (axe-core issue 2768).
   */
  private static final String LAY_OUT =
      "document.querySelectorAll('details').forEach(e => { e.open = true; });"
          + " document.querySelector('#laid-out') ?? document.head.insertAdjacentHTML('beforeend',"
          + " '<style id=laid-out>.issue, .text, .once .item"
          + " { content-visibility: visible !important }</style>');"
          + " new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))";

  private Accessibility() {}

  /** Serious and critical findings, each with the elements that it is about. */
  public static List<String> findings(Tab tab) {
    tab.value(LAY_OUT);
    tab.value(script());
    JsonNode violations =
        tab.value(
            "axe.run(document, {resultTypes: ['violations']}).then(result =>"
                + " result.violations.map(v => ({id: v.id, impact: v.impact, help: v.help,"
                + " nodes: v.nodes.slice(0, 5).map(n => n.html.slice(0, 200) + ' '"
                + " + (n.any[0] ? n.any[0].message : ''))})))");
    List<String> findings = new ArrayList<>();
    for (JsonNode violation : violations) {
      String impact = violation.get("impact").asText();
      if (impact.equals("serious") || impact.equals("critical")) {
        findings.add(violation.toString());
      }
    }
    return findings;
  }

  private static String script() {
    try (InputStream in = Accessibility.class.getResourceAsStream("/axe.min.js")) {
      if (in == null) {
        throw new IllegalStateException("axe.min.js is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
