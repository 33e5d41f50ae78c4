package hearsay.relate.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import hearsay.Reconciler;
import hearsay.ReconcilerOptions;
import hearsay.ingest.Articles;
import hearsay.language.corenlp.SharedAnalyzer;
import hearsay.model.Article;
import hearsay.model.NonConflict;
import hearsay.model.Reconciliation;
import hearsay.model.Relation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The golden cases in {@code conflicts.txt}: what clashes, and its neighbours that do not. */
final class ConflictGoldenIT {

  private static Reconciler reconciler;

  record Case(String name, List<Article> articles, String wanted) {
    @Override
    public String toString() {
      return name;
    }
  }

  @BeforeAll
  static void load() {
    reconciler = Reconciler.create(ReconcilerOptions.defaults(), SharedAnalyzer.get());
  }

  @AfterAll
  static void close() {
    reconciler.close();
  }

  static Stream<Case> cases() throws IOException {
    try (InputStream in = ConflictGoldenIT.class.getResourceAsStream("conflicts.txt")) {
      String file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Stream.of(file.split("(?m)^== ")).skip(1).flatMap(ConflictGoldenIT::read);
    }
  }

  /** A block may hold several cases; a line of outcome ends each. */
  private static Stream<Case> read(String block) {
    List<String> lines =
        block.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    List<Case> cases = new ArrayList<>();
    List<Article> articles = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      if (line.startsWith("> ")) {
        String name = lines.get(0) + ": " + articles.get(articles.size() - 1).text();
        cases.add(new Case(name, List.copyOf(articles), line.substring(2)));
        articles.clear();
      } else {
        String[] parts = line.split(" ", 2);
        String id = String.valueOf((char) ('a' + articles.size()));
        articles.add(
            new Article(
                id,
                Optional.of("The " + id + " Post"),
                Optional.empty(),
                Optional.of(LocalDate.parse(parts[0])),
                Optional.empty(),
                parts[1].replace(" / ", "\n\n")));
      }
    }
    return cases.stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void tells(Case golden) {
    Reconciliation result = reconciler.reconcile(new Articles(golden.articles(), List.of()));
    assertFalse(result.statements().size() < 2, result.statements().toString());
    List<String> found = new ArrayList<>();
    result.relations().stream()
        .filter(relation -> relation.kind().isConflict())
        .map(Relation::kind)
        .forEach(kind -> found.add(kind.name()));
    result.findings().nonConflicts().stream()
        .map(NonConflict::reason)
        .forEach(reason -> found.add("not: " + reason));
    assertEquals(
        golden.wanted(),
        found.isEmpty()
            ? "nothing"
            : String.join(", ", found).toLowerCase(Locale.ROOT).replace('_', ' '),
        () -> golden.articles().stream().map(Article::text).toList() + " " + result);
  }
}
