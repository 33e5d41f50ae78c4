package hearsay.examples;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hearsay.Reconciler;
import hearsay.ingest.Articles;
import hearsay.model.Article;
import hearsay.model.Reconciliation;
import hearsay.model.Relation;
import hearsay.model.RelationKind;
import hearsay.model.Span;
import hearsay.model.Statement;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Responses planted in short sets of invented articles: how many are found with their kind and tied
 * to what they answer, and how many of those found were planted. What must be found stands in
 * {@code expected.txt} beside the articles. The floors are what was reached; they only rise.
 */
final class ResponseGoldenIT {

  private static final Set<RelationKind> RESPONSES =
      EnumSet.of(
          RelationKind.CONFIRMS,
          RelationKind.DENIES,
          RelationKind.DECLINES,
          RelationKind.NEITHER_CONFIRMS_NOR_DENIES);

  /** A response and what it answers; {@code to} is empty where nothing can be made out. */
  record Expected(String line, List<Words> from, RelationKind kind, List<Words> to) {}

  /** Words of an article, where they first stand. */
  record Words(String article, Span span) {}

  private static Reconciler reconciler;

  @BeforeAll
  static void load() {
    reconciler = GoldenStories.load();
  }

  @AfterAll
  static void close() {
    reconciler.close();
  }

  @Test
  void cheeseRecall() throws IOException {
    check("cheese-recall", 15, 0.9);
  }

  @Test
  void coachDismissed() throws IOException {
    check("coach-dismissed", 10, 0.9);
  }

  @Test
  void ferryAground() throws IOException {
    check("ferry-aground", 9, 0.9);
  }

  @Test
  void dairyJobs() throws IOException {
    check("dairy-jobs", 5, 0.9);
  }

  @Test
  void mineFlood() throws IOException {
    check("mine-flood", 4, 0.9);
  }

  @Test
  void tankerSeizure() throws IOException {
    check("tanker-seizure", 14, 1);
  }

  @Test
  void bankChief() throws IOException {
    check("bank-chief", 6, 1);
  }

  private static void check(String name, int atLeast, double precision) throws IOException {
    Path directory = GoldenStories.directory(name);
    List<Article> articles = GoldenStories.articles(directory);
    Reconciliation result = reconciler.reconcile(new Articles(articles, List.of()));
    List<Expected> expected = expected(directory, articles);
    List<Relation> found =
        result.relations().stream().filter(r -> RESPONSES.contains(r.kind())).toList();
    List<String> missed =
        expected.stream()
            .filter(one -> !one.to().isEmpty())
            .filter(one -> found.stream().noneMatch(relation -> meets(one, relation, result)))
            .map(Expected::line)
            .toList();
    List<String> wrong =
        found.stream()
            .filter(relation -> expected.stream().noneMatch(one -> meets(one, relation, result)))
            .map(relation -> told(relation, result))
            .toList();
    long wanted = expected.stream().filter(one -> !one.to().isEmpty()).count();
    String report = name + ": missed " + missed + ", wrong " + wrong;
    assertTrue(wanted - missed.size() >= atLeast, report);
    assertTrue(wrong.size() <= (1 - precision) * found.size(), report);
  }

  private static String told(Relation relation, Reconciliation result) {
    return relation.kind()
        + " "
        + result.statement(relation.from()).orElseThrow().text()
        + " -> "
        + result.statement(relation.to()).orElseThrow().text();
  }

  /** Whether kind and ends agree; what is answered may be any statement of the same claim. */
  private static boolean meets(Expected one, Relation relation, Reconciliation result) {
    Statement from = result.statement(relation.from()).orElseThrow();
    boolean answered =
        result.claims().stream()
            .filter(claim -> claim.statementIds().contains(relation.to()))
            .flatMap(claim -> claim.statementIds().stream())
            .map(id -> result.statement(id).orElseThrow())
            .anyMatch(statement -> one.to().stream().anyMatch(words -> holds(statement, words)));
    return one.kind() == relation.kind()
        && answered
        && one.from().stream().anyMatch(words -> holds(from, words));
  }

  private static boolean holds(Statement statement, Words words) {
    return statement.articleId().startsWith(words.article())
        && statement.spans().stream().anyMatch(words.span()::overlaps);
  }

  private static List<Expected> expected(Path directory, List<Article> articles)
      throws IOException {
    List<Expected> expected = new ArrayList<>();
    for (String line : GoldenStories.lines(directory.resolve("expected.txt"))) {
      String[] parts = line.split("\\|", 3);
      expected.add(
          new Expected(
              line,
              words(parts[0], articles),
              RelationKind.valueOf(parts[1].trim().toUpperCase(Locale.ROOT)),
              parts[2].trim().equals("-") ? List.of() : words(parts[2], articles)));
    }
    assertFalse(expected.isEmpty());
    return expected;
  }

  private static List<Words> words(String alternatives, List<Article> articles) {
    return Stream.of(alternatives.split(" or "))
        .map(String::trim)
        .flatMap(
            one ->
                Stream.of(one.substring(one.indexOf(' ') + 1).split(";"))
                    .map(text -> place(one.substring(0, one.indexOf(' ')), text.trim(), articles)))
        .toList();
  }

  private static Words place(String number, String text, List<Article> articles) {
    return new Words(number, GoldenStories.find(number, text, articles));
  }
}
