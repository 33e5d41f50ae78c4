package hearsay.report;

import hearsay.model.Issue;
import hearsay.model.Reconciliation;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Collection;

/**
 * A reconciliation as one HTML page for people: issues first, each with its conflicts, responses,
 * claims and wordings; every statement linked to its place in the articles, which stand at the end.
 *
 * <p>The page needs nothing but itself: no network, no fonts, and works without its script. It
 * follows the reader's choice of light or dark, prints, and can be used by keyboard and screen
 * reader. Whatever comes from an article is shown as text; the page's own policy forbids any other
 * script. The same reconciliation gives the same bytes.
 *
 * <p>Stateless and thread-safe.
 */
public final class HtmlReport {

  private final Page page;
  private final Html html;

  private HtmlReport(Reconciliation result, Writer out) {
    html = new Html(out);
    page = new Page(new View(result), html);
  }

  /**
   * Writes a file, which appears whole or not at all; folders that are missing are made.
   *
   * @throws IOException if it cannot be written; what was there before then remains
   */
  public static void write(Reconciliation result, Path file) throws IOException {
    WholeFile.write(file, out -> write(result, out));
  }

  /**
   * Writes to a writer, which stays open. The page says that it is UTF-8.
   *
   * @throws IOException if the writer throws it
   */
  public static void write(Reconciliation result, Writer out) throws IOException {
    try {
      new HtmlReport(result, out).page();
    } catch (UncheckedIOException e) {
      throw new IOException("the page could not be written: " + e.getMessage(), e);
    }
  }

  /** The whole page. */
  public static String toHtml(Reconciliation result) {
    StringWriter out = new StringWriter();
    new HtmlReport(result, out).page();
    return out.toString();
  }

  private void page() {
    html.doctype();
    html.tag("html")
        .set("lang", "en")
        .holds(
            () -> {
              html.line().tag("head").holds(this::head);
              html.line().tag("body").holds(this::body);
            })
        .line();
  }

  private void head() {
    html.line().tag("meta").set("charset", "utf-8").alone();
    html.line()
        .tag("meta")
        .set("http-equiv", "Content-Security-Policy")
        .set(
            "content",
            "default-src 'none'; base-uri 'none'; form-action 'none'; style-src "
                + PageResource.STYLE.policySource()
                + "; script-src "
                + PageResource.SCRIPT.policySource())
        .alone();
    html.line()
        .tag("meta")
        .set("name", "viewport")
        .set("content", "width=device-width, initial-scale=1")
        .alone();
    html.line().tag("meta").set("name", "color-scheme").set("content", "light dark").alone();
    html.line().tag("meta").set("name", "referrer").set("content", "no-referrer").alone();
    html.line().tag("title").text("Hearsay: " + String.join(", ", page.view.summary()));
    html.line().tag("style").holds(PageResource.STYLE);
    html.line();
  }

  private void body() {
    html.line().tag("a", "skip").to("issues").text("Skip to the issues");
    new HeadSection(page).write();
    html.line()
        .tag("div", "columns")
        .holds(
            () -> {
              new SideSection(page).write();
              html.line().tag("main").set("id", "main").holds(this::main);
            });
    new ArticlesSection(page).write();
    new FootSection(page).write();
    html.line().tag("script").holds(PageResource.SCRIPT);
    html.line();
  }

  private void main() {
    Collection<Issue> met = page.view.metByStanding().values();
    html.line()
        .tag("section", "issues")
        .set("id", "issues")
        .set("tabindex", "-1")
        .set("aria-labelledby", "issues-heading")
        .holds(
            () -> {
              html.tag("h2").set("id", "issues-heading").text("Issues");
              if (met.isEmpty()) {
                html.tag("p").text("No two statements meet.");
              } else {
                html.tag("p", "legend").text(Signs.LEGEND);
              }
              IssueSection section = new IssueSection(page);
              met.forEach(section::write);
            });
    new AloneSection(page).write();
    new SkippedSection(page).write();
  }
}
