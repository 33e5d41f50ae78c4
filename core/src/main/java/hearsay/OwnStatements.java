package hearsay;

import hearsay.model.Article;
import hearsay.model.Attribution;
import hearsay.model.Mention;
import hearsay.model.Source;
import hearsay.model.Span;
import hearsay.model.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks of what a caller hands in, before any work is done on it. */
final class OwnStatements {

  private OwnStatements() {}

  /**
   * Checks that statements, and whom and what their attributions point at, belong to articles and
   * sources.
   *
   * @throws IllegalArgumentException if they do not: names the statement and the rule
   */
  static void check(List<Article> articles, List<Source> sources, List<Statement> statements) {
    Map<String, String> texts = new HashMap<>();
    articles.forEach(article -> texts.put(article.id(), article.text()));
    Set<String> known = new HashSet<>();
    for (Source source : sources) {
      if (!known.add(source.id())) {
        throw bad("source id is '" + source.id() + "' twice, must be unique", "Drop one of them.");
      }
    }
    Set<String> seen = new HashSet<>();
    for (Statement statement : statements) {
      if (!seen.add(statement.id())) {
        throw bad(
            "statement id is '" + statement.id() + "' twice, must be unique", "Drop one of them.");
      }
      String text = texts.get(statement.articleId());
      if (text == null) {
        throw bad(
            of(statement, "article", statement.articleId()) + ", must be one of the articles given",
            "Add it to them.");
      }
      checkText(statement, text);
      checkAttribution(statement, text, known);
    }
  }

  private static void checkText(Statement statement, String text) {
    statement.spans().forEach(span -> checkWithin(statement, "span", span, text));
    String there = Span.join(statement.spans(), text);
    if (!there.equals(statement.text())) {
      throw bad(
          of(statement, "text", statement.text())
              + ", must be what the article has: '"
              + there
              + "'",
          "Maybe use Span.join.");
    }
  }

  /** What it names must be given too, and what it points at must be there: reports show both. */
  private static void checkAttribution(Statement statement, String text, Set<String> sources) {
    Attribution attribution = statement.attribution();
    attribution.cue().ifPresent(cue -> checkWithin(statement, "cue span", cue.span(), text));
    for (Mention mention : attribution.mentions()) {
      if (!sources.contains(mention.sourceId())) {
        throw bad(
            of(statement, "source", mention.sourceId()) + ", must be one of the sources given",
            "Add it to them.");
      }
      mention.span().ifPresent(span -> checkWithin(statement, "mention span", span, text));
    }
  }

  private static void checkWithin(Statement statement, String what, Span span, String text) {
    if (span.end() > text.length()) {
      throw bad(
          of(statement, what, span.toString())
              + ", must end within the article's "
              + text.length()
              + " code units",
          "Offsets count UTF-16 code units from 0.");
    }
  }

  private static String of(Statement statement, String what, String value) {
    return what + " of statement " + statement.id() + " is '" + value + "'";
  }

  private static IllegalArgumentException bad(String problem, String hint) {
    return new IllegalArgumentException(problem + ". " + hint);
  }
}
