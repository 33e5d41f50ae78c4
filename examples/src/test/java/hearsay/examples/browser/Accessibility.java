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

  private Accessibility() {}

  /** Serious and critical findings, each with the elements that it is about. */
  public static List<String> findings(Tab tab) {
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
