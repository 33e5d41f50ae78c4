package hearsay.report;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import hearsay.model.Article;
import hearsay.model.Span;
import hearsay.model.Statement;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The articles in full, every statement marked where it stands and linked to its claim. */
final class ArticlesSection {

  private final Page page;
  private final Html html;
  private final ImmutableListMultimap<String, Statement> byArticle;

  ArticlesSection(Page page) {
    this.page = page;
    this.html = page.html;
    byArticle = Multimaps.index(page.view.result().statements(), Statement::articleId);
  }

  void write() {
    html.line()
        .tag("section", "articles")
        .set("id", "articles")
        .set("aria-labelledby", "articles-heading")
        .holds(
            () -> {
              html.tag("h2").set("id", "articles-heading").text("Articles");
              page.view.result().articles().forEach(this::article);
            });
  }

  private void article(Article article) {
    String anchor = Anchors.of(article);
    html.line()
        .tag("article", "text")
        .set("id", anchor)
        .set("aria-labelledby", anchor + "-heading")
        .holds(
            () -> {
              html.tag("h3")
                  .set("id", anchor + "-heading")
                  .foreign(article.title().orElse(article.displayName()));
              html.tag("p", "counts").holds(() -> about(article));
              html.tag("div", "body").set("dir", "auto").holds(() -> body(article));
            });
  }

  private void about(Article article) {
    page.outlet(article);
    html.text(" · ").foreign(article.id());
    article.url().filter(ArticlesSection::isWeb).ifPresent(this::link);
  }

  private void link(String url) {
    html.text(" · ")
        .tag("a")
        .set("href", url)
        .set("rel", "noopener noreferrer external")
        .foreign(url);
  }

  /** Anything else, such as a script, stays no link. */
  private static boolean isWeb(String url) {
    String small = url.substring(0, Math.min(8, url.length())).toLowerCase(Locale.ROOT);
    return small.startsWith("https://") || small.startsWith("http://");
  }

  private void body(Article article) {
    List<Pieces.Mark<Statement>> marks =
        byArticle.get(article.id()).stream()
            .flatMap(
                statement ->
                    statement.spans().stream().map(span -> new Pieces.Mark<>(span, statement)))
            // Longer ones outside, so that a nested statement is marked inside.
            .sorted(
                Comparator.comparing((Pieces.Mark<Statement> mark) -> mark.span().begin())
                    .thenComparing(mark -> -mark.span().end())
                    .thenComparing(mark -> mark.what().id()))
            .toList();
    Set<String> begun = new HashSet<>();
    for (Pieces.Piece<Statement> piece : Pieces.cut(article.text().length(), marks)) {
      nested(article, piece, 0, begun);
      for (Pieces.Mark<Statement> mark : piece.marks()) {
        if (isEnd(mark, piece.span(), article)) {
          back(mark.what());
        }
      }
    }
    // Spans that the text does not reach can be linked to all the same.
    byArticle.get(article.id()).stream()
        .filter(statement -> begun.add(statement.id()))
        .forEach(statement -> html.tag("mark").set("id", Anchors.of(statement)).text(""));
  }

  private void nested(
      Article article, Pieces.Piece<Statement> piece, int depth, Set<String> begun) {
    if (depth == piece.marks().size()) {
      html.text(piece.span().in(article.text()));
      return;
    }
    Statement statement = piece.marks().get(depth).what();
    String anchor = Anchors.of(statement);
    Html.Tag mark = html.tag("mark");
    if (begun.add(statement.id())) {
      mark.set("id", anchor).set("title", label(statement));
    } else {
      mark.set("data-of", anchor);
    }
    mark.holds(() -> nested(article, piece, depth + 1, begun));
  }

  private String label(Statement statement) {
    return Texts.shorten(page.view.whoDid(statement), Page.SHORT);
  }

  private static boolean isEnd(Pieces.Mark<Statement> mark, Span piece, Article article) {
    List<Span> spans = mark.what().spans();
    int end = Math.min(spans.get(spans.size() - 1).end(), article.text().length());
    return mark.span().equals(spans.get(spans.size() - 1)) && piece.end() == end;
  }

  private void back(Statement statement) {
    html.tag("a", "back")
        .to(Anchors.of(page.view.result().claimOf(statement)))
        .set("aria-label", "To its claim")
        .text("↑");
  }
}
