package hearsay;

import hearsay.model.Article;
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
   * Checks that statements belong to articles and sources.
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
      checkText(statement, texts);
      for (Mention speaker : statement.attribution().speakers()) {
        if (!known.contains(speaker.sourceId())) {
          throw bad(
              of(statement, "source", speaker.sourceId()) + ", must be one of the sources given",
              "Add it to them.");
        }
      }
    }
  }

  private static void checkText(Statement statement, Map<String, String> texts) {
    String text = texts.get(statement.articleId());
    if (text == null) {
      throw bad(
          of(statement, "article", statement.articleId()) + ", must be one of the articles given",
          "Add it to them.");
    }
    Span last = statement.spans().get(statement.spans().size() - 1);
    if (last.end() > text.length()) {
      throw bad(
          of(statement, "span", last.toString())
              + ", must end within the article's "
              + text.length()
              + " code units",
          "Offsets count UTF-16 code units from 0.");
    }
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

  private static String of(Statement statement, String what, String value) {
    return what + " of statement " + statement.id() + " is '" + value + "'";
  }

  private static IllegalArgumentException bad(String problem, String hint) {
    return new IllegalArgumentException(problem + ". " + hint);
  }
}
