package hearsay.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hearsay.extract.text.RawAttribution;
import hearsay.language.AnalyzedArticle;
import hearsay.language.AnalyzedStatement;
import hearsay.language.Token;
import hearsay.model.Article;
import hearsay.model.Span;
import hearsay.model.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every extraction, whatever text and attributions it was made from. */
final class ExtractorProperties {

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "Finn",
            "he",
            "said",
            "declined",
            "to",
            "that",
            "will",
            "pay",
            "and",
            "but",
            "no",
            "asked",
            "whether",
            "the",
            "harbour",
            "\"",
            "“",
            "”",
            "'",
            ",",
            ".",
            ";",
            "…",
            "—",
            "\n",
            "12",
            "May")
        .list()
        .ofMinSize(1)
        .ofMaxSize(60)
        .map(words -> String.join(" ", words));
  }

  private static AnalyzedArticle article(String id, String text) {
    return PlainTokens.analyze(Article.of(id, text).withDate(LocalDate.of(2031, 5, 14)));
  }

  /** An attribution at each word of telling, with source and contents that the seed decides. */
  private static List<RawAttribution> attributions(AnalyzedArticle article, long seed) {
    List<Token> tokens = article.sentences().stream().flatMap(s -> s.tokens().stream()).toList();
    Random random = new Random(seed);
    List<RawAttribution> found = new ArrayList<>();
    for (int cue = 0; cue + 1 < tokens.size(); cue++) {
      if (Set.of("said", "declined", "asked").contains(tokens.get(cue).text())) {
        int begin = cue + 1 + random.nextInt(Math.min(3, tokens.size() - cue - 1));
        int end = Math.min(tokens.size() - 1, begin + random.nextInt(12));
        found.add(
            new RawAttribution(
                random.nextBoolean() && cue > 0
                    ? Optional.of(tokens.get(cue - 1).span())
                    : Optional.empty(),
                tokens.get(cue).span(),
                List.of(new Span(tokens.get(begin).begin(), tokens.get(end).end()))));
      }
    }
    return found;
  }

  private static List<AnalyzedStatement> statements(List<AnalyzedArticle> articles, long seed) {
    return new Extractor(a -> attributions(a, seed)).extract(articles).statements();
  }

  @Property(seed = "20261121", tries = 300)
  void keepsToTheText(@ForAll("texts") String text, @ForAll long seed) {
    Set<String> ids = new HashSet<>();
    for (AnalyzedStatement analyzed : statements(List.of(article("a", text)), seed)) {
      Statement statement = analyzed.statement();
      assertEquals(Span.join(statement.spans(), text), statement.text());
      assertTrue(ids.add(statement.id()), statement.id());
      for (Span span : statement.spans()) {
        String piece = span.in(text);
        assertEquals(piece.strip(), piece);
        assertFalse(piece.endsWith(",") || piece.endsWith(";") || piece.endsWith(":"), piece);
      }
    }
  }

  @Property(seed = "20261121", tries = 100)
  void doesNotDependOnTheOrderOfArticles(
      @ForAll("texts") String one, @ForAll("texts") String two, @ForAll long seed) {
    List<AnalyzedArticle> articles =
        new ArrayList<>(List.of(article("a", one), article("b", two), article("c", one)));
    List<Statement> first = bare(statements(articles, seed));
    Collections.reverse(articles);
    assertEquals(first, bare(statements(articles, seed)));
  }

  private static List<Statement> bare(List<AnalyzedStatement> statements) {
    return statements.stream().map(AnalyzedStatement::statement).toList();
  }
}
