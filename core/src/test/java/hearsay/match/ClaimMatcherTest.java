package hearsay.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hearsay.language.AnalyzedStatement;
import hearsay.model.Claim;
import hearsay.model.Polarity;
import hearsay.model.QuotationKind;
import hearsay.model.SpeechAct;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class ClaimMatcherTest {

  private static final String CUT =
      "Orvik/Orvik/NNP/2/nsubj cut/cut/VBD/0/root 487/487/CD/4/nummod jobs/job/NNS/2/dobj";

  private static Matching match(Statements... statements) {
    return ClaimMatcher.create().match(Arrays.stream(statements).map(Statements::build).toList());
  }

  private static List<List<String>> members(Matching matching) {
    return matching.claims().stream().map(Claim::statementIds).toList();
  }

  @Test
  void nothingGivesNothing() {
    assertEquals(new Matching(List.of(), List.of()), match());
  }

  @Test
  void duplicatesJoin() {
    Matching matching = match(Statements.of("a", CUT), Statements.of("b", CUT));
    assertEquals(List.of(List.of("a", "b")), members(matching));
    assertEquals("claim:a", matching.claims().get(0).id());
    assertEquals(1, matching.pairs().get(0).similarity(), 1e-9);
  }

  @Test
  void aDenialMeetsWhatItDeniesAndStaysApart() {
    Matching matching =
        match(
            Statements.of("a", CUT),
            Statements.of("b", CUT).doing(SpeechAct.ASSERT, Polarity.NEGATIVE));
    assertEquals(List.of(List.of("a"), List.of("b")), members(matching));
    assertEquals(1, matching.pairs().size());
  }

  @Test
  void anotherNumberMeetsAndStaysApart() {
    Matching matching =
        match(Statements.of("a", CUT), Statements.of("b", CUT.replace("487", "520")));
    assertEquals(List.of(List.of("a"), List.of("b")), members(matching));
    assertEquals(1, matching.pairs().size());
  }

  @Test
  void pairsAreByIndexOfTheGivenList() {
    Statements far = Statements.of("b", "glaciers/glacier/NNS retreat/retreat/VBP");
    SimilarPair pair = match(Statements.of("z", CUT), far, Statements.of("a", CUT)).pairs().get(0);
    assertEquals(0, pair.first());
    assertEquals(2, pair.second());
  }

  @Test
  void aQuotationStandsForTheClaim() {
    Statements quotation =
        Statements.of("b", CUT + " today/today/NN/2/nmod").quoted(QuotationKind.DIRECT);
    Claim claim =
        match(Statements.of("a", CUT), quotation, Statements.of("c", CUT)).claims().get(0);
    assertEquals(quotation.build().statement().text(), claim.wording());
    assertEquals("the direct quotation nearest to the other 2 statements", claim.wordingReason());
  }

  @Test
  void whatIsRefusedStandsForARefusal() {
    String talks = "talks/talk/NNS with/with/IN Tereskov/Tereskov/NNP on/on/IN troops/troop/NNS";
    Statements told =
        Statements.of("b", talks).by("ines").doing(SpeechAct.DECLINE, Polarity.NEGATIVE);
    Statements quoted =
        Statements.of("a", "no/no/DT comment/comment/NN on/on/IN " + talks)
            .by("ines")
            .doing(SpeechAct.DECLINE, Polarity.NEGATIVE)
            .quoted(QuotationKind.DIRECT);
    Claim claim = match(quoted, told).claims().get(0);
    assertEquals(List.of("a", "b"), claim.statementIds());
    assertEquals(told.build().statement().text(), claim.wording());
    assertEquals("tells what is refused, nearest to the other statement", claim.wordingReason());
  }

  @Test
  void textsCompareByTheirWords() {
    AnalyzedStatement said = Statements.of("a", CUT).build();
    AnalyzedStatement negated = Statements.of("b", CUT + " not/not/RB/2/advmod").build();
    Comparison comparison = ClaimMatcher.create().compareTexts(said, negated);
    assertTrue(comparison.similarity() > 0.9);
    assertEquals(java.util.Set.of(Conflict.POLARITY), comparison.conflicts());
  }

  @Test
  void commonFeaturesStopProposing() {
    MatchOptions strict = MatchOptions.defaults().withMaxPostings(2);
    List<AnalyzedStatement> alike =
        Stream.of("Orvik", "Lusk", "Tarn", "Vell")
            .map(who -> Statements.of(who, CUT.replace("Orvik", who) + " today/today/NN").build())
            .toList();
    assertEquals(6, ClaimMatcher.create().match(alike).pairs().size());
    // The third is found by two words that are common only together, the fourth not at all.
    assertTrue(ClaimMatcher.create(strict).match(alike).pairs().size() < 6);
  }

  @Test
  void reprintsShareAClaimAndAllPairsAreListed() {
    Matching matching =
        match(Statements.of("c", CUT), Statements.of("a", CUT), Statements.of("b", CUT));
    assertEquals(List.of(List.of("a", "b", "c")), members(matching));
    assertEquals("the words of all 3 statements", matching.claims().get(0).wordingReason());
    assertEquals(
        List.of("0-1", "0-2", "1-2"),
        matching.pairs().stream().map(pair -> pair.first() + "-" + pair.second()).toList());
  }

  @Test
  void theListenerHearsOfEveryStage() {
    List<MatchStage> heard = new ArrayList<>();
    ClaimMatcher.create()
        .match(List.of(Statements.of("a", CUT).build()), (stage, count) -> heard.add(stage));
    assertEquals(List.of(MatchStage.values()), heard);
  }

  @Test
  void optionsOutOfRangeAreRefused() {
    MatchOptions options = MatchOptions.defaults();
    assertThrows(IllegalArgumentException.class, () -> options.withClaimThreshold(0));
    assertThrows(IllegalArgumentException.class, () -> options.withPairThreshold(1.01));
    assertThrows(IllegalArgumentException.class, () -> options.withClaimThreshold(Double.NaN));
    assertThrows(IllegalArgumentException.class, () -> options.withMaxPostings(1));
    assertThrows(IllegalArgumentException.class, () -> options.withMaxCandidates(0));
    assertThrows(IllegalArgumentException.class, () -> options.withMinOverlap(Double.NaN));
  }
}
