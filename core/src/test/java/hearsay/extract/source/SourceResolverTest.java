package hearsay.extract.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hearsay.language.AnalyzedArticle;
import hearsay.model.Mention;
import hearsay.model.Source;
import hearsay.model.SourceKind;
import hearsay.model.Span;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class SourceResolverTest {

  private static final AnalyzedArticle HARBOUR =
      Tagged.article(
          "harbour",
          "Mayor/NNP Dana/NNP/P Orsk/NNP/P said/VBD the/DT quay/NN was/VBD safe/JJ ./.",
          "She/PRP blamed/VBD Peter/NNP/P Orsk/NNP/P ,/, a/DT lawyer/NN ./.");

  private static final AnalyzedArticle MARKET =
      Tagged.article(
          "market", "Mayor/NNP Orsk/NNP/P denied/VBD it/PRP ./.", "Brill/NNP/P left/VBD ./.");

  private static final AnalyzedArticle FAR =
      Tagged.article("far", "Ulla/NNP/P Tamm/NNP/P praised/VBD Kelm/NNP/O Foundation/NNP/O ./.");

  private static String only(ResolvedSources sources, AnalyzedArticle article, Span span) {
    List<Mention> mentions = sources.mentionsAt(article.article().id(), span);
    assertEquals(1, mentions.size(), () -> "mentions " + mentions);
    return mentions.get(0).sourceId();
  }

  private static Map<String, List<Span>> asked() {
    return Map.of(
        "harbour",
        List.of(Tagged.span(HARBOUR, "Mayor Dana Orsk", 0), Tagged.span(HARBOUR, "She", 0)),
        "market",
        List.of(Tagged.span(MARKET, "Mayor Orsk", 0)),
        "far",
        List.of(Tagged.span(FAR, "Ulla Tamm", 0)));
  }

  @Test
  void tellsTwoOfOneSurnameApartByTheirOffice() {
    ResolvedSources sources = SourceResolver.resolve(List.of(HARBOUR, MARKET), asked());
    String orsk = only(sources, HARBOUR, Tagged.span(HARBOUR, "Mayor Dana Orsk", 0));
    assertEquals("person:dana-orsk", orsk);
    assertEquals(orsk, only(sources, HARBOUR, Tagged.span(HARBOUR, "She", 0)));
    assertEquals(orsk, only(sources, MARKET, Tagged.span(MARKET, "Mayor Orsk", 0)));
    int peter = Tagged.span(HARBOUR, "Peter Orsk", 0).begin();
    assertEquals("person:peter-orsk", sources.referents("harbour").get(peter));
  }

  @Test
  void writesMentionsWithoutTitles() {
    ResolvedSources sources = SourceResolver.resolve(List.of(HARBOUR), asked());
    Mention mention =
        sources.mentionsAt("harbour", Tagged.span(HARBOUR, "Mayor Dana Orsk", 0)).get(0);
    assertEquals("Dana Orsk", mention.asWritten());
    assertEquals(Tagged.span(HARBOUR, "Dana Orsk", 0), mention.span().orElseThrow());
  }

  @Test
  void keepsRolesAndAliases() {
    Source orsk =
        SourceResolver.resolve(List.of(HARBOUR, MARKET), asked()).sources().stream()
            .filter(source -> source.id().equals("person:dana-orsk"))
            .findFirst()
            .orElseThrow();
    assertEquals("Dana Orsk", orsk.name());
    assertEquals(List.of("Orsk"), orsk.aliases());
    assertEquals(List.of("Mayor"), orsk.roles());
  }

  @Test
  void doesNotDependOnTheOrderOfArticles() {
    ResolvedSources one = SourceResolver.resolve(List.of(HARBOUR, MARKET, FAR), asked());
    ResolvedSources other = SourceResolver.resolve(List.of(FAR, MARKET, HARBOUR), asked());
    assertEquals(one.sources(), other.sources());
    for (String id : List.of("harbour", "market", "far")) {
      assertEquals(one.referents(id), other.referents(id));
      for (Span span : asked().getOrDefault(id, List.of())) {
        assertEquals(one.mentionsAt(id, span), other.mentionsAt(id, span));
      }
    }
  }

  @Test
  void anArticleWithoutSharedNamesChangesNothingElsewhere() {
    ResolvedSources without = SourceResolver.resolve(List.of(HARBOUR, MARKET), asked());
    ResolvedSources with = SourceResolver.resolve(List.of(HARBOUR, MARKET, FAR), asked());
    assertEquals(without.referents("harbour"), with.referents("harbour"));
    assertEquals(without.referents("market"), with.referents("market"));
    assertTrue(with.sources().containsAll(without.sources()));
    assertNotEquals(without.sources(), with.sources());
  }

  @Test
  void narrationAndPublisherAreSources() {
    AnalyzedArticle article =
        new AnalyzedArticle(
            FAR.article().withPublisher("The Kelm Courier"), FAR.layout(), FAR.sentences());
    ResolvedSources sources = SourceResolver.resolve(List.of(article), Map.of());
    assertEquals(SourceKind.NARRATION, sources.narration("far").kind());
    assertEquals("The Kelm Courier", sources.narration("far").name());
    assertTrue(
        sources.sources().stream()
            .anyMatch(s -> s.kind() == SourceKind.OUTLET && s.name().equals("The Kelm Courier")));
    assertTrue(sources.sources().contains(sources.narration("far")));
    assertThrows(IllegalArgumentException.class, () -> sources.narration("near"));
  }

  @Test
  void whoeverIsSpokenOfIsNotWhoSpeaks() {
    AnalyzedArticle article =
        Tagged.article(
            "ferry",
            "Dana/NNP/P Orsk/NNP/P said/VBD the/DT pier/NN was/VBD shut/JJ ./.",
            "Velka/NNP/P Brill/NNP/P had/VBD left/VBN by/IN then/RB ,/, she/PRP said/VBD ./.");
    Span she = Tagged.span(article, "she", 0);
    Span orsk = Tagged.span(article, "Dana Orsk", 0);
    ResolvedSources sources =
        SourceResolver.resolve(List.of(article), Map.of("ferry", List.of(orsk, she)));
    assertEquals("person:dana-orsk", only(sources, article, she));
  }

  @Test
  void pronounsElsewhereDoNotSettleWhatSomebodyIs() {
    AnalyzedArticle one =
        Tagged.article(
            "one",
            "Velka/NNP/P Brill/NNP/P said/VBD it/PRP was/VBD late/JJ ./.",
            "He/PRP said/VBD it/PRP rained/VBD ./.");
    AnalyzedArticle two =
        Tagged.article(
            "two",
            "Velka/NNP/P Brill/NNP/P said/VBD it/PRP was/VBD cold/JJ ./.",
            "She/PRP said/VBD it/PRP snowed/VBD ./.");
    Span she = Tagged.span(two, "She", 0);
    ResolvedSources sources =
        SourceResolver.resolve(
            List.of(one, two),
            Map.of(
                "one",
                List.of(Tagged.span(one, "Velka Brill", 0), Tagged.span(one, "He", 0)),
                "two",
                List.of(Tagged.span(two, "Velka Brill", 0), she)));
    assertEquals("person:velka-brill", only(sources, two, she));
  }

  @Test
  void anUnnamedSpokeswomanIsNoHe() {
    AnalyzedArticle article =
        Tagged.article(
            "quay",
            "Peter/NNP/P Orsk/NNP/P said/VBD the/DT quay/NN was/VBD safe/JJ ./.",
            "A/DT spokeswoman/NN for/IN the/DT port/NN said/VBD it/PRP was/VBD shut/JJ ./.",
            "He/PRP blamed/VBD the/DT port/NN ./.");
    Span he = Tagged.span(article, "He", 0);
    ResolvedSources sources =
        SourceResolver.resolve(
            List.of(article),
            Map.of(
                "quay",
                List.of(
                    Tagged.span(article, "Peter Orsk", 0),
                    Tagged.span(article, "A spokeswoman for the port", 0),
                    he)));
    assertEquals("person:peter-orsk", only(sources, article, he));
  }

  @Test
  void aSurnameAloneIsThePersonWhomAnotherArticleNames() {
    AnalyzedArticle full =
        Tagged.article("full", "Velka/NNP/P Strond/NNP/P said/VBD it/PRP was/VBD late/JJ ./.");
    AnalyzedArticle place =
        Tagged.article("place", "Strond/NNP/L said/VBD it/PRP was/VBD cold/JJ ./.");
    AnalyzedArticle noun = Tagged.article("noun", "Strond/NN said/VBD it/PRP rained/VBD ./.");
    AnalyzedArticle town = Tagged.article("town", "It/PRP rained/VBD in/IN Strond/NNP/L ./.");
    ResolvedSources sources =
        SourceResolver.resolve(
            List.of(full, place, noun, town),
            Map.of(
                "full", List.of(Tagged.span(full, "Velka Strond", 0)),
                "place", List.of(Tagged.span(place, "Strond", 0)),
                "noun", List.of(Tagged.span(noun, "Strond", 0))));
    assertEquals("person:velka-strond", only(sources, place, Tagged.span(place, "Strond", 0)));
    assertEquals("person:velka-strond", only(sources, noun, Tagged.span(noun, "Strond", 0)));
    assertEquals(Map.of(), sources.referents("town"));
  }

  @Test
  void whoeverHasAWhoClauseIsAPerson() {
    AnalyzedArticle article =
        Tagged.article(
            "union",
            "Velk/NNP/O Brill/NNP/O ,/, who/WP leads/VBZ the/DT union/NN ,/, said/VBD it/PRP"
                + " was/VBD late/JJ ./.",
            "He/PRP said/VBD it/PRP rained/VBD ./.");
    Span he = Tagged.span(article, "He", 0);
    ResolvedSources sources =
        SourceResolver.resolve(
            List.of(article), Map.of("union", List.of(Tagged.span(article, "Velk Brill", 0), he)));
    assertEquals("person:velk-brill", only(sources, article, he));
  }

  @Test
  void anEndingDoesNotSettleWhatSomebodyIs() {
    AnalyzedArticle article =
        Tagged.article(
            "mirza",
            "Vorla/NNP/P Brill/NNP/P said/VBD it/PRP was/VBD late/JJ ./.",
            "He/PRP said/VBD it/PRP rained/VBD ./.");
    Span he = Tagged.span(article, "He", 0);
    ResolvedSources sources =
        SourceResolver.resolve(
            List.of(article), Map.of("mirza", List.of(Tagged.span(article, "Vorla Brill", 0), he)));
    assertEquals("person:vorla-brill", only(sources, article, he));
  }

  @Test
  void theOfficialIsWhoJustSpoke() {
    AnalyzedArticle article =
        Tagged.article(
            "leak",
            "One/CD of/IN them/PRP said/VBD it/PRP was/VBD late/JJ ./.",
            "It/PRP rained/VBD ,/, the/DT official/NN said/VBD ./.",
            "Dana/NNP/P Orsk/NNP/P ,/, an/DT official/NN of/IN the/DT port/NN ,/, left/VBD ./.");
    Span one = Tagged.span(article, "One of them", 0);
    Span official = Tagged.span(article, "the official", 0);
    ResolvedSources sources =
        SourceResolver.resolve(List.of(article), Map.of("leak", List.of(one, official)));
    assertEquals(only(sources, article, one), only(sources, article, official));
  }

  @Test
  void whoIsAskedAnswers() {
    AnalyzedArticle article =
        Tagged.article(
            "asked",
            "Peter/NNP/P Orsk/NNP/P said/VBD it/PRP was/VBD late/JJ ./.",
            "David/NNP/P Brill/NNP/P was/VBD asked/VBN by/IN deputy/NN Karl/NNP/P Tamm/NNP/P"
                + " about/IN it/PRP ./.",
            "It/PRP rained/VBD ,/, he/PRP replied/VBD ./.");
    Span he = Tagged.span(article, "he", 0);
    ResolvedSources sources =
        SourceResolver.resolve(
            List.of(article),
            Map.of(
                "asked",
                List.of(
                    Tagged.span(article, "Peter Orsk", 0),
                    Tagged.span(article, "deputy Karl Tamm", 0),
                    he)));
    assertEquals("person:david-brill", only(sources, article, he));
  }

  @Test
  void theNameOfAnUnnamedOfficialEndsBeforeTheRelativeClause() {
    AnalyzedArticle article =
        Tagged.article(
            "who",
            "An/DT official/NN in/IN the/DT capital/NN who/WP saw/VBD it/PRP said/VBD so/RB ./.");
    Span span = Tagged.span(article, "An official in the capital who saw it", 0);
    ResolvedSources sources =
        SourceResolver.resolve(List.of(article), Map.of("who", List.of(span)));
    String id = only(sources, article, span);
    assertEquals(
        List.of("official in the capital"),
        sources.sources().stream().filter(s -> s.id().equals(id)).map(Source::name).toList());
  }

  @Test
  void rejectsTwoArticlesOfOneId() {
    assertThrows(
        IllegalArgumentException.class, () -> SourceResolver.resolve(List.of(FAR, FAR), Map.of()));
  }

  @Test
  void takesAnArticleWithoutSentences() {
    AnalyzedArticle empty = new AnalyzedArticle(FAR.article(), FAR.layout(), List.of());
    ResolvedSources sources =
        SourceResolver.resolve(List.of(empty), Map.of("far", List.of(new Span(3, 9))));
    assertEquals(List.of(), sources.mentionsAt("far", new Span(3, 9)));
    assertEquals(1, sources.sources().size());
  }

  @Test
  void isQuickOnALineOfManyNames() {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < 2_000; i++) {
      line.append("Ann").append(i % 100).append("/NNP/P Veld").append(i % 50).append("/NNP/P ,/, ");
    }
    AnalyzedArticle article = Tagged.article("many", line + "said/VBD ./.");
    Span all = new Span(0, article.article().text().length() - 2);
    ResolvedSources sources =
        assertTimeout(
            Duration.ofSeconds(20),
            () -> SourceResolver.resolve(List.of(article), Map.of("many", List.of(all))));
    assertTrue(sources.sources().size() > 50);
  }
}
