package hearsay.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hearsay.model.Reconciliation;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every reconciliation's reports. */
class ReportProperties {

  @Provide
  Arbitrary<Reconciliation> results() {
    return Arbitraries.randomValue(Reconciliations::random);
  }

  @Property(seed = "20261121", tries = 300)
  void jsonIsReadBackAsItWas(@ForAll("results") Reconciliation result) {
    String json = JsonReport.toJson(result);
    Reconciliation read = JsonReport.fromJson(json);
    assertEquals(result, read);
    assertEquals(json, JsonReport.toJson(read));
  }

  @Property(seed = "20261121", tries = 300)
  void jsonKeepsToItsSchema(@ForAll("results") Reconciliation result) {
    JsonSchemas.assertValid(JsonReport.toJson(result));
  }

  @Property(seed = "20261121", tries = 200)
  void textKeepsToItsWidth(@ForAll("results") Reconciliation result) {
    String report = TextReport.toText(result);
    int skipped = report.indexOf("\nSkipped\n");
    (skipped < 0 ? report : report.substring(0, skipped))
        .lines()
        .filter(line -> Terminal.width(line) > TextReport.WIDTH)
        .findFirst()
        .ifPresent(
            line -> {
              throw new AssertionError("wider than " + TextReport.WIDTH + ": " + line);
            });
  }

  @Property(seed = "20261121", tries = 100)
  void htmlIsOneWholePage(@ForAll("results") Reconciliation result) {
    String html = HtmlReport.toHtml(result);
    assertEquals(html, HtmlReport.toHtml(result));
    HtmlPages.assertSelfContained(HtmlPages.parse(html));
  }
}
