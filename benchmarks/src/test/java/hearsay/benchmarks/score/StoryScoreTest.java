package hearsay.benchmarks.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import hearsay.benchmarks.data.GoldStory;
import hearsay.benchmarks.data.PredictedStory;
import hearsay.benchmarks.data.Span;
import hearsay.benchmarks.data.StoryClaim;
import hearsay.benchmarks.data.StoryRelation;
import java.util.List;
import org.junit.jupiter.api.Test;

final class StoryScoreTest {
  private static final GoldStory GOLD =
      new GoldStory(
          List.of(
              gold("s1", "0", 0, "Ann Lee", "assert", "indirect", false),
              gold("s2", "1", 0, "Ann Lee", "assert", "direct", false),
              gold("s3", "1", 20, "Kremlin", "deny", "indirect", false),
              gold("s4", "0", 20, "", "assert", "narration", false),
              gold("s5", "0", 40, "Eve", "assert", "direct", true)),
          List.of(new StoryClaim("c1", List.of("s1", "s2", "s4"))),
          List.of(
              new StoryRelation("denies", "s3", "c1"),
              new StoryRelation("quote_variant", "s1", "s2"),
              new StoryRelation("contradicts", "s3", "s4"),
              new StoryRelation("qualifies", "s5", "s1")),
          List.of(new GoldStory.Entity("Ann Lee", List.of("Lee"))));

  /**
   * p1, p2 and p3 stand for s1, s2 and s3; p4 for the one off the topic, p5 for none, and s4 is
   * lost. So statements are 3 of 4 both ways. The speaker of p2 is wrong, and so is its act.
   *
   * <p>Of the gold pairs s1-s2, s1-s4 and s2-s4 only the first is found; the first and the last are
   * of two articles. The denial is found and a confirmation besides it; the conflict is found the
   * other way round and under another type; the quote variant is found; what qualifies starts at p5
   * and so cannot be judged, while its like in gold leads from a statement off the topic.
   */
  @Test
  void scoresByHand() {
    PredictedStory found =
        new PredictedStory(
            List.of(
                found("p5", "0", 60, 70, "Ann Lee", "assert", "direct"),
                found("p1", "0", 0, 10, "Ms. Lee", "assert", "indirect"),
                found("p2", "1", 0, 8, "Bob", "deny", "direct"),
                found("p3", "1", 21, 30, "the KREMLIN", "deny", "indirect"),
                found("p4", "0", 40, 50, "Eve", "assert", "direct")),
            List.of(
                new StoryClaim("k1", List.of("p1", "p2")),
                new StoryClaim("k2", List.of("p3", "p5", "none"))),
            List.of(
                new StoryRelation("denies", "p3", "p2"),
                new StoryRelation("confirms", "p3", "p1"),
                new StoryRelation("number_conflict", "k1", "p3"),
                new StoryRelation("quote_variant", "p2", "p1"),
                new StoryRelation("qualifies", "p5", "p1")));
    assertEquals(
        """
        statements.p 0.7500
        statements.r 0.7500
        statements.f1 0.7500
        statements.attributed.r 1.0000
        speaker.accuracy 0.6667
        act.accuracy 0.6667
        response_act.p 0.5000
        response_act.r 1.0000
        response_act.f1 0.6667
        quote.accuracy 1.0000
        same_claim.p 1.0000
        same_claim.r 0.3333
        same_claim.f1 0.5000
        same_claim_where_found.p 1.0000
        same_claim_where_found.r 1.0000
        same_claim_where_found.f1 1.0000
        same_claim_cross_document.p 1.0000
        same_claim_cross_document.r 0.5000
        same_claim_cross_document.f1 0.6667
        b_cubed_where_found.p 1.0000
        b_cubed_where_found.r 1.0000
        b_cubed_where_found.f1 1.0000
        responses.p 0.5000
        responses.r 1.0000
        responses.f1 0.6667
        responses.gold 1
        responses.judged 2
        responses.unjudged 0
        conflicts.p 1.0000
        conflicts.r 1.0000
        conflicts.f1 1.0000
        conflicts.gold 1
        conflicts.judged 1
        conflicts.unjudged 0
        conflicts_typed.p 0.0000
        conflicts_typed.r 0.0000
        conflicts_typed.f1 0.0000
        conflicts_typed.gold 1
        conflicts_typed.judged 1
        conflicts_typed.unjudged 0
        quote_variant.p 1.0000
        quote_variant.r 1.0000
        quote_variant.f1 1.0000
        quote_variant.gold 1
        quote_variant.judged 1
        quote_variant.unjudged 0
        qualifies.p 0.0000
        qualifies.r 0.0000
        qualifies.f1 0.0000
        qualifies.gold 0
        qualifies.judged 0
        qualifies.unjudged 1\
        """,
        ScoresFormat.text(StoryScore.of(GOLD, found)));
  }

  @Test
  void responseTheOtherWayRoundIsWrong() {
    PredictedStory found =
        new PredictedStory(
            List.of(found("p2", "1", 0, 10, "", "", ""), found("p3", "1", 20, 30, "", "", "")),
            List.of(),
            List.of(new StoryRelation("denies", "p2", "p3")));
    Scores scores = StoryScore.of(GOLD, found);
    assertEquals(1, scores.figures().get("responses.judged"));
    assertEquals(0.0, scores.figures().get("responses.p"));
  }

  @Test
  void nothingFoundScoresZero() {
    Scores scores = StoryScore.of(GOLD, new PredictedStory(List.of(), List.of(), List.of()));
    assertEquals(0.0, scores.figures().get("statements.f1"));
    assertEquals(0.0, scores.figures().get("same_claim.f1"));
    assertEquals(1, scores.figures().get("responses.gold"));
    assertFalse(scores.figures().containsKey("b_cubed_where_found.p"));
  }

  @Test
  void samePlaceInAnotherArticleIsNotFound() {
    PredictedStory found =
        new PredictedStory(
            List.of(found("p", "2", 0, 10, "Ann Lee", "assert", "direct")), List.of(), List.of());
    assertEquals(0.0, StoryScore.of(GOLD, found).figures().get("statements.p"));
  }

  private static GoldStory.Statement gold(
      String id, String doc, int start, String speaker, String act, String quote, boolean off) {
    return new GoldStory.Statement(
        id,
        doc,
        new GoldStory.Content(List.of(new Span(start, start + 10))),
        speaker.isEmpty() ? List.of() : List.of(new GoldStory.Speaker("", speaker, false)),
        act,
        quote,
        off);
  }

  private static PredictedStory.Statement found(
      String id, String doc, int start, int end, String speaker, String act, String quote) {
    return new PredictedStory.Statement(
        id, doc, List.of(new Span(start, end)), speaker, act, quote);
  }
}
