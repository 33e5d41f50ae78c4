package hearsay.benchmarks.soak;

import hearsay.ingest.Articles;
import hearsay.model.Article;
import hearsay.model.Reconciliation;
import hearsay.model.Skipped;
import hearsay.model.Span;
import hearsay.model.Statement;
import hearsay.report.HtmlReport;
import hearsay.report.JsonReport;
import hearsay.report.TextReport;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What must hold of every result, whatever the articles were. */
final class Soundness {

  private Soundness() {}

  /** What does not hold; empty for a sound result. Writes every report. */
  static Optional<String> complaint(Articles given, Reconciliation result) {
    for (Statement statement : result.statements()) {
      String text = result.articleOf(statement).text();
      Span last = statement.spans().get(statement.spans().size() - 1);
      if (last.end() > text.length()
          || !Span.join(statement.spans(), text).equals(statement.text())) {
        return Optional.of("statement " + statement.id() + " is not what its article has there");
      }
    }
    Set<String> named = new HashSet<>();
    result.articles().stream().map(Article::id).forEach(named::add);
    result.skipped().stream().map(Skipped::where).forEach(named::add);
    for (Article article : given.articles()) {
      if (!named.contains(article.id())) {
        return Optional.of("article " + article.id() + " is lost");
      }
    }
    if (!JsonReport.fromJson(JsonReport.toJson(result)).equals(result)) {
      return Optional.of("the JSON report reads back as something else");
    }
    if (HtmlReport.toHtml(result).isEmpty() || TextReport.toText(result).isEmpty()) {
      return Optional.of("a report is empty");
    }
    return Optional.empty();
  }
}
