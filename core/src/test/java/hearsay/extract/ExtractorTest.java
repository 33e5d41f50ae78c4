package hearsay.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hearsay.extract.text.RawAttribution;
import hearsay.language.AnalyzedArticle;
import hearsay.model.Article;
import hearsay.model.QuotationKind;
import hearsay.model.Span;
import hearsay.model.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ExtractorTest {

  private static AnalyzedArticle article(String id, String text) {
    return PlainTokens.analyze(Article.of(id, text));
  }

  private static Span span(String text, String part) {
    int begin = text.indexOf(part);
    return new Span(begin, begin + part.length());
  }

  @Test
  void namesSpeakerCueAndKind() {
    String text = "\"We will pay the crew,\" Finn said.";
    RawAttribution raw =
        new RawAttribution(
            Optional.of(span(text, "Finn")),
            span(text, "said"),
            List.of(span(text, "\"We will pay the crew,\"")));
    Extraction extraction = new Extractor(a -> List.of(raw)).extract(List.of(article("a", text)));
    Statement statement = extraction.statements().get(0).statement();
    assertEquals("We will pay the crew", statement.text());
    assertEquals(QuotationKind.DIRECT, statement.quotation());
    assertEquals("said", statement.attribution().cue().orElseThrow().text());
    String speaker = statement.attribution().speaker().orElseThrow().sourceId();
    assertTrue(extraction.sources().stream().anyMatch(s -> s.id().equals(speaker)));
    int we = text.indexOf("We");
    assertEquals(speaker, extraction.statements().get(0).referents().get(we));
  }

  @Test
  void refusesTwoArticlesOfOneId() {
    List<AnalyzedArticle> articles = List.of(article("a", "One."), article("a", "Two."));
    Extractor extractor = new Extractor(a -> List.of());
    assertThrows(IllegalArgumentException.class, () -> extractor.extract(articles));
  }

  @Test
  void findsNothingInNothing() {
    Extractor extractor = new Extractor(a -> List.of());
    assertEquals(List.of(), extractor.extract(List.of()).statements());
    assertEquals(List.of(), extractor.extract(List.of(article("a", " \n "))).statements());
  }

  @Test
  void keepsUpWithEndlessSentences() {
    String text = "Finn said that " + "the harbour declined to and but ".repeat(1000) + "“ end";
    AnalyzedArticle article = article("a", text);
    RawAttribution raw =
        new RawAttribution(
            Optional.of(span(text, "Finn")),
            span(text, "said"),
            List.of(new Span(text.indexOf("that"), text.length())));
    Extractor extractor = new Extractor(a -> List.of(raw));
    assertTimeout(Duration.ofSeconds(20), () -> extractor.extract(List.of(article)));
  }
}
