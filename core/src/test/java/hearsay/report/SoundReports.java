package hearsay.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import hearsay.model.Reconciliation;

/** What must hold of every report, for tests of other packages. */
public final class SoundReports {

  /** The tree of a larger page takes more memory than tests have. */
  private static final int LARGE = 500_000;

  private SoundReports() {}

  /** JSON that keeps to its schema and is read back as it was; a page that stands by itself. */
  public static void assertSound(Reconciliation result) {
    String json = JsonReport.toJson(result);
    JsonSchemas.assertValid(json);
    assertEquals(result, JsonReport.fromJson(json));
    String html = HtmlReport.toHtml(result);
    // jsoup takes a U+FFFF in a text for the end of the file.
    if (html.length() < LARGE && html.indexOf('\uffff') < 0) {
      HtmlPages.assertSelfContained(HtmlPages.parse(html));
    }
    assertFalse(TextReport.toText(result).isBlank());
  }
}
