package hearsay.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hearsay.language.AnalyzedStatement;
import hearsay.language.Sentence;
import hearsay.language.corenlp.CoreNlpAnalyzer;
import hearsay.language.corenlp.SharedAnalyzer;
import hearsay.model.Attribution;
import hearsay.model.Block;
import hearsay.model.BlockKind;
import hearsay.model.Modality;
import hearsay.model.Polarity;
import hearsay.model.QuotationKind;
import hearsay.model.Span;
import hearsay.model.SpeechAct;
import hearsay.model.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Matching on real parses. */
final class ClaimMatcherIT {

  private static final Attribution NOBODY =
      new Attribution(
          List.of(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  private static CoreNlpAnalyzer analyzer;

  @BeforeAll
  static void load() {
    analyzer = SharedAnalyzer.get();
  }

  private static AnalyzedStatement statement(String id, String text, Polarity polarity) {
    Span span = new Span(0, text.length());
    List<Sentence> sentences =
        analyzer.sentences(text, List.of(new Block(BlockKind.PARAGRAPH, span)));
    Statement statement =
        new Statement(
            id,
            id,
            List.of(span),
            text,
            NOBODY,
            SpeechAct.ASSERT,
            QuotationKind.INDIRECT,
            polarity,
            Modality.CERTAIN);
    return new AnalyzedStatement(statement, sentences, Map.of());
  }

  private static AnalyzedStatement statement(String id, String text) {
    return statement(id, text, Polarity.POSITIVE);
  }

  private static void apart(AnalyzedStatement one, AnalyzedStatement other) {
    Matching matching = ClaimMatcher.create().match(List.of(one, other));
    assertEquals(2, matching.claims().size(), "one claim");
    assertEquals(1, matching.pairs().size(), "did not meet");
  }

  private static void together(AnalyzedStatement one, AnalyzedStatement other) {
    assertEquals(1, ClaimMatcher.create().match(List.of(one, other)).claims().size());
  }

  @Test
  void negation() {
    apart(
        statement("a", "the brewery cut 500 jobs"),
        statement("b", "the brewery did not cut 500 jobs", Polarity.NEGATIVE));
  }

  @Test
  void numbers() {
    apart(
        statement("a", "487 passengers were rescued from the ferry"),
        statement("b", "520 passengers were rescued from the ferry"));
    together(
        statement("a", "487 passengers were rescued from the ferry"),
        statement("b", "nearly 500 passengers were rescued from the ferry"));
  }

  @Test
  void roles() {
    apart(
        statement("a", "Norway supplies Poland with gas"),
        statement("b", "Poland supplies Norway with gas"));
    together(
        statement("a", "Norway supplies Poland with gas"),
        statement("b", "Poland is supplied with gas by Norway"));
  }

  @Test
  void anUnrelatedStatementDoesNotMeet() {
    Matching matching =
        ClaimMatcher.create()
            .match(
                List.of(
                    statement("a", "the bridge will stay closed until spring"),
                    statement("b", "the minister has resigned over the audit")));
    assertTrue(matching.pairs().isEmpty());
  }
}
