package hearsay.examples;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hearsay.Reconciler;
import hearsay.ingest.Articles;
import hearsay.model.Article;
import hearsay.model.NonConflict;
import hearsay.model.NonConflictReason;
import hearsay.model.Reconciliation;
import hearsay.model.Span;
import hearsay.model.Statement;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What looks like a conflict and is none, planted in the bundled stories and in short sets of
 * articles: how many are answered with the planted reason. The floors are what was reached; they
 * only rise.
 */
final class NonConflictGoldenIT {

  private static Reconciler reconciler;

  /** Where the one side, and where the other may stand, and why they do not clash. */
  record Planted(String line, NonConflictReason reason, List<Place> one, List<Place> other) {}

  /** Spans of an article, known by its number. */
  record Place(String article, List<Span> spans) {

    boolean meets(Statement statement) {
      return statement.articleId().startsWith(article)
          && statement.spans().stream().anyMatch(s -> spans.stream().anyMatch(s::overlaps));
    }
  }

  @BeforeAll
  static void load() {
    reconciler = GoldenStories.load();
  }

  @AfterAll
  static void close() {
    reconciler.close();
  }

  @Test
  void harbourCollapse() throws IOException {
    bundled("harbour-collapse", 6);
  }

  @Test
  void borderCall() throws IOException {
    bundled("border-call", 5);
  }

  @Test
  void payrollBreach() throws IOException {
    bundled("payroll-breach", 10);
  }

  @Test
  void ferryAground() throws IOException {
    written("ferry-aground", 7);
  }

  @Test
  void dairyJobs() throws IOException {
    written("dairy-jobs", 3);
  }

  @Test
  void mineFlood() throws IOException {
    written("mine-flood", 2);
  }

  private static void bundled(String name, int atLeast) throws IOException {
    JsonNode gold;
    try (InputStream in =
        BundledStories.class.getResourceAsStream("stories/" + name + "/gold.json")) {
      gold = new ObjectMapper().readTree(in);
    }
    List<Planted> planted = new ArrayList<>();
    for (JsonNode one : gold.get("non_conflicts")) {
      planted.add(
          new Planted(
              one.toString(),
              reason(one.get("reason").asText()),
              places(one.get("from").asText(), gold),
              places(one.get("to").asText(), gold)));
    }
    check(planted, BundledStories.read(name), atLeast);
  }

  private static void written(String name, int atLeast) throws IOException {
    Path directory = GoldenStories.directory(name);
    List<Article> articles = GoldenStories.articles(directory);
    List<Planted> planted = new ArrayList<>();
    for (String line : GoldenStories.lines(directory.resolve("non-conflicts.txt"))) {
      String[] parts = line.split("\\|", 3);
      planted.add(
          new Planted(
              line,
              reason(parts[1].trim()),
              List.of(place(parts[0].trim(), articles)),
              List.of(place(parts[2].trim(), articles))));
    }
    check(planted, new Articles(articles, List.of()), atLeast);
  }

  private static void check(List<Planted> planted, Articles articles, int atLeast) {
    Reconciliation result = reconciler.reconcile(articles);
    List<NonConflict> answers = result.findings().nonConflicts();
    List<String> missed =
        planted.stream()
            .filter(one -> answers.stream().noneMatch(answer -> isRight(one, answer, result)))
            .map(Planted::line)
            .toList();
    assertTrue(planted.size() - missed.size() >= atLeast, "missed " + missed);
  }

  private static boolean isRight(Planted one, NonConflict answer, Reconciliation result) {
    return one.reason() == answer.reason()
        && (meets(one.one(), answer.from(), result) && meets(one.other(), answer.to(), result)
            || meets(one.one(), answer.to(), result) && meets(one.other(), answer.from(), result));
  }

  /** Whether an end of an answer, or another statement of its claim, stands there. */
  private static boolean meets(List<Place> places, String end, Reconciliation result) {
    return result.claims().stream()
        .filter(claim -> claim.id().equals(end) || claim.statementIds().contains(end))
        .flatMap(claim -> claim.statementIds().stream())
        .map(id -> result.statement(id).orElseThrow())
        .anyMatch(statement -> places.stream().anyMatch(place -> place.meets(statement)));
  }

  private static NonConflictReason reason(String name) {
    return NonConflictReason.valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** Where the statement, or those of the cluster, stand. */
  private static List<Place> places(String id, JsonNode gold) {
    List<String> members = new ArrayList<>(List.of(id));
    for (JsonNode cluster : gold.get("clusters")) {
      if (cluster.get("id").asText().equals(id)) {
        cluster.get("members").forEach(member -> members.add(member.asText()));
      }
    }
    List<Place> places = new ArrayList<>();
    for (JsonNode statement : gold.get("statements")) {
      if (members.contains(statement.get("id").asText())) {
        List<Span> spans = new ArrayList<>();
        statement
            .get("content")
            .get("spans")
            .forEach(span -> spans.add(new Span(span.get(0).asInt(), span.get(1).asInt())));
        places.add(new Place(statement.get("doc").asText(), spans));
      }
    }
    return places;
  }

  /** An article's number and words that stand in it. */
  private static Place place(String written, List<Article> articles) {
    String number = written.substring(0, written.indexOf(' '));
    String words = written.substring(written.indexOf(' ') + 1);
    return new Place(number, List.of(GoldenStories.find(number, words, articles)));
  }
}
