package hearsay.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hearsay.language.corenlp.CoreNlpAnalyzer;
import hearsay.language.corenlp.SharedAnalyzer;
import hearsay.model.Evidence;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Relations of invented pairs, on real parses and by words alone. */
final class TextRelationsIT {

  private static CoreNlpAnalyzer analyzer;
  private static TextRelations relations;

  @BeforeAll
  static void load() {
    analyzer = SharedAnalyzer.get();
    relations = TextRelations.create();
  }

  private static Judgement<TextRelation> between(String one, String other) {
    return relations.between(BareText.of(one, analyzer), BareText.of(other, analyzer));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # negation, on either side and of either kind
          A baker is carrying a tray of rolls  | A baker is not carrying a tray of rolls | CONTRADICTS
          There is no clown riding a donkey    | A clown is riding a donkey              | CONTRADICTS
          The council did not sell the harbour | The council sold the harbour            | CONTRADICTS
          # opposites
          The senate approved the fishing treaty on Monday | The senate rejected the fishing treaty on Monday | CONTRADICTS
          # the same two, the other way round, by whatever word
          Norland Ferries is a subsidiary of Aldane Shipping | Norland Ferries owns Aldane Shipping | CONTRADICTS
          The mayor thanked Miller's predecessor, Anna Holt  | Anna Holt succeeded Miller           | CONTRADICTS
          The Aurora left Sudmark on Monday                  | The Aurora left for Sudmark on Monday | CONTRADICTS
          # the same two, the same way round, by another word
          Norland Ferries is a subsidiary of Aldane Shipping | Aldane Shipping owns Norland Ferries | AGREES
          The Aurora departed from Sudmark on Monday         | The Aurora left Sudmark on Monday    | AGREES
          # what did not come about
          The continued lack of agreement on a budget worries the Aldane senators | The Aldane senators agree on a budget | CONTRADICTS
          # numbers
          The ferry accident killed 40 passengers near Aldane | The ferry accident killed 12 passengers | CONTRADICTS
          # the same
          A baker is carrying a tray of rolls  | A baker is carrying a tray              | AGREES
          The council sold the old harbour     | The old harbour was sold by the council | AGREES
          # about different things, however negated
          A clown is riding a donkey           | Nobody is repairing the roof            | NEUTRAL
          Two nurses are drinking tea          | A violinist is tuning her violin        | NEUTRAL
          # much in common, and something of its own
          A clown is riding a donkey           | A clown is riding a donkey to the dentist in Aldane | NEUTRAL
          """)
  void tells(String one, String other, TextRelation wanted) {
    assertEquals(wanted, between(one, other).label());
  }

  @Test
  void evidenceSumsToTheOddsAgainstTheNextBest() {
    Judgement<TextRelation> judged =
        between("A baker is carrying a tray", "A baker is not carrying a tray");
    assertFalse(judged.evidence().isEmpty());
    double odds = Evidence.score(judged.evidence());
    double next = judged.probability() / Math.exp(odds);
    assertTrue(next > 0 && next + judged.probability() <= 1 + 1e-9, judged.toString());
    assertTrue(
        judged.evidence().stream().map(Evidence::signal).anyMatch(s -> s.contains("negate")),
        judged.toString());
  }

  @Test
  void whatHasNoWordsIsNeutral() {
    for (String nothing : new String[] {"", "   ", "... !? —"}) {
      Judgement<TextRelation> judged = between(nothing, "A clown is riding a donkey");
      assertEquals(TextRelation.NEUTRAL, judged.label(), nothing);
      assertTrue(judged.evidence().isEmpty());
      assertEquals(TextRelation.NEUTRAL, between("A clown", nothing).label(), nothing);
    }
  }

  @Test
  void endlessTextsTakeNoEndlessTime() {
    String endless = "The clown was not riding a donkey to Aldane. ".repeat(23_000);
    assertTimeout(Duration.ofSeconds(60), () -> between(endless, endless));
  }
}
