package hearsay.report;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import hearsay.model.Article;
import hearsay.model.Origin;
import hearsay.model.Statement;
import java.util.List;
import java.util.Optional;

/** What the statements of a claim go back to, folded: each origin with the articles in it. */
final class OriginsPart {

  private final Page page;
  private final Html html;

  OriginsPart(Page page) {
    this.page = page;
    this.html = page.html;
  }

  /** Nothing for a single statement, which is its own origin. */
  void write(List<Statement> members) {
    ImmutableListMultimap<Optional<Origin>, Statement> byOrigin =
        Multimaps.index(members, page.view.result()::originOf);
    List<Origin> origins = byOrigin.keySet().stream().flatMap(Optional::stream).toList();
    if (members.size() < 2 || origins.isEmpty()) {
      return;
    }
    html.tag("details", "fold")
        .holds(
            () -> {
              html.tag("summary").text(heading(origins.size(), members));
              html.tag("ul", "origins")
                  .holds(
                      () ->
                          origins.forEach(
                              origin -> origin(origin, byOrigin.get(Optional.of(origin)))));
            });
  }

  private static String heading(int origins, List<Statement> members) {
    int articles = (int) members.stream().map(Statement::articleId).distinct().count();
    return Phrases.count(articles, "article")
        + (articles == 1 ? " goes" : " go")
        + " back to "
        + Phrases.count(origins, "origin");
  }

  private void origin(Origin origin, List<Statement> members) {
    html.tag("li")
        .holds(
            () -> {
              Phrases.Term kind = Phrases.origin(origin.kind());
              html.tag("span", "kind").set("title", kind.meaning()).text(kind.label() + ": ");
              html.foreign(origin.label()).text(" — ");
              articles(members);
              if (!origin.evidence().isEmpty()) {
                page.evidence(origin.evidence());
              }
            });
  }

  private void articles(List<Statement> members) {
    String separator = "";
    for (String id : members.stream().map(Statement::articleId).sorted().distinct().toList()) {
      Article article = page.view.result().article(id).orElseThrow();
      html.text(separator).tag("a").to(Anchors.of(article)).foreign(article.displayName());
      separator = ", ";
    }
  }
}
