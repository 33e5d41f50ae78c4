package hearsay.benchmarks.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hearsay.benchmarks.data.GoldStory;
import hearsay.benchmarks.data.PredictedStory;
import hearsay.benchmarks.data.Span;
import hearsay.benchmarks.data.StoryClaim;
import hearsay.benchmarks.data.StoryRelation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class GoldAnswersTest {

  /** s1 and s2 say one thing, s3 rejects it, s4 confirms s2, s5 rejects the lone s6. */
  private static final GoldStory GOLD =
      new GoldStory(
          List.of(
              gold("s1", "0", 0, false),
              gold("s2", "1", 0, false),
              gold("s3", "1", 20, false),
              gold("s4", "0", 20, false),
              gold("s5", "0", 40, false),
              gold("s6", "1", 40, false),
              gold("s7", "1", 60, true)),
          List.of(new StoryClaim("c1", List.of("s1", "s2")), new StoryClaim("c2", List.of("s7"))),
          List.of(
              new StoryRelation("denies", "s3", "c1"),
              new StoryRelation("confirms", "s4", "s2"),
              new StoryRelation("denies", "s5", "s6"),
              new StoryRelation("contradicts", "s1", "s6"),
              new StoryRelation("denies", "s6", "c2")),
          List.of());

  private static final PredictedStory.Statement P1 = found("p1", "0", 0, "assert");
  private static final PredictedStory.Statement P2 = found("p2", "1", 0, "assert");
  private static final PredictedStory.Statement P3 = found("p3", "1", 20, "deny");

  @Test
  void aDenialAnswersEveryMemberOfTheClaim() {
    assertEquals(
        Map.of("p1", Set.of(), "p2", Set.of(), "p3", Set.of("p1", "p2")), answers(P1, P2, P3));
  }

  @Test
  void whatWasNotFoundIsNotAnswered() {
    assertEquals(Map.of("p2", Set.of(), "p3", Set.of("p2")), answers(P2, P3));
    assertEquals(Map.of("p3", Set.of()), answers(P3));
  }

  @Test
  void aStatementThatMatchesNoneIsMissing() {
    assertEquals(
        Map.of("p1", Set.of(), "p3", Set.of("p1")),
        answers(P1, found("p9", "0", 80, "deny"), found("p8", "2", 0, "deny"), P3));
  }

  @Test
  void oneNamedMemberStandsForItsClaim() {
    assertEquals(Set.of("p1", "p2"), answers(P1, P2, found("p4", "0", 20, "confirm")).get("p4"));
  }

  @Test
  void onlyWhatItsActDoesCounts() {
    assertEquals(Set.of(), answers(P1, P2, found("p3", "1", 20, "confirm")).get("p3"));
    assertEquals(Set.of(), answers(P1, P2, found("p3", "1", 20, "decline")).get("p3"));
    assertEquals(Set.of(), answers(P1, P2, found("p4", "0", 20, "deny")).get("p4"));
  }

  @Test
  void whatIsNoResponseByItsActMayDeny() {
    assertEquals(Set.of("p1", "p2"), answers(P1, P2, found("p3", "1", 20, "assert")).get("p3"));
    assertEquals(Set.of("p1", "p2"), answers(P1, P2, found("p3", "1", 20, "")).get("p3"));
    assertEquals(Set.of(), answers(P1, P2, found("p4", "0", 20, "assert")).get("p4"));
  }

  @Test
  void otherRelationsAndWhatIsOffTheTopicAreNoAnswers() {
    assertEquals(
        Map.of("p1", Set.of(), "p5", Set.of("p6"), "p6", Set.of()),
        answers(
            P1,
            found("p5", "0", 40, "deny"),
            found("p6", "1", 40, "deny"),
            found("p7", "1", 60, "assert")));
  }

  private static Map<String, Set<String>> answers(PredictedStory.Statement... found) {
    return GoldAnswers.of(GOLD, new PredictedStory(List.of(found), List.of(), List.of()));
  }

  private static GoldStory.Statement gold(String id, String doc, int start, boolean off) {
    return new GoldStory.Statement(
        id,
        doc,
        new GoldStory.Content(List.of(new Span(start, start + 10))),
        List.of(new GoldStory.Speaker("", "Ann Lee", false)),
        "assert",
        "indirect",
        off);
  }

  private static PredictedStory.Statement found(String id, String doc, int start, String act) {
    return new PredictedStory.Statement(
        id, doc, List.of(new Span(start, start + 10)), "Ann Lee", act, "indirect");
  }
}
