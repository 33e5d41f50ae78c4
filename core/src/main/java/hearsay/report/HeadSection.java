package hearsay.report;

import hearsay.model.Article;
import java.util.List;

/** What the report is about, in figures. */
final class HeadSection {

  private final Page page;
  private final Html html;

  HeadSection(Page page) {
    this.page = page;
    this.html = page.html;
  }

  void write() {
    html.line().tag("header", "page").holds(this::header);
  }

  private void header() {
    html.tag("p", "name").text("Hearsay");
    html.tag("h1").text("Who said what, and what stands against it");
    html.tag("p", "note")
        .text(
            reach(page.view.result().articles())
                + "It shows what is told, where, and by whom, and does not judge what is true.");
    html.line().tag("ul", "figures").holds(() -> page.view.summary().forEach(this::figure));
  }

  /** From when to when the articles are, as far as that is known. */
  private static String reach(List<Article> articles) {
    return Page.days(articles.stream().flatMap(article -> article.date().stream()))
        .map(days -> "This report compares articles of " + days + ". ")
        .orElse("");
  }

  private void figure(String figure) {
    int blank = figure.indexOf(' ');
    html.tag("li")
        .holds(
            () -> {
              html.tag("strong").text(figure.substring(0, blank));
              html.text(figure.substring(blank));
            });
  }
}
