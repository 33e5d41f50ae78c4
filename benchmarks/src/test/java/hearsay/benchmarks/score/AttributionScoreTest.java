package hearsay.benchmarks.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hearsay.benchmarks.data.AttributedArticle;
import hearsay.benchmarks.data.AttributionPrediction;
import hearsay.benchmarks.data.Span;
import hearsay.benchmarks.data.SpanAttribution;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AttributionScoreTest {
  private static final String TEXT = "Ann said \"we will go\". Bob denied that he knew it.";
  private static final Span ANN = in("Ann");
  private static final Span BOB = in("Bob");
  private static final Span GO = in("we will go");
  private static final Span KNEW = in("that he knew it");

  private static final AttributedArticle GOLD =
      new AttributedArticle(
          "a",
          TEXT,
          List.of(attribution(ANN, in("said"), GO), attribution(BOB, in("denied"), KNEW)));

  /**
   * The first attribution is found whole, its content with the marks on; of the second the last 10
   * of 15 code units of content (an overlap of 2/3) and a wrong source; and a third does not exist.
   */
  @Test
  void scoresByHand() {
    Scores scores =
        score(
            attribution(ANN, in("said"), in(" \"we will go\". ")),
            attribution(ANN, in("denied"), in("he knew it")),
            new SpanAttribution(List.of(), List.of(), List.of(in("denied"))));
    assertEquals(
        """
        documents 1
        documents_missing 0
        gold_attributions 2
        predicted_attributions 3
        exact.source.p 1.0000
        exact.source.r 0.5000
        exact.source.f1 0.6667
        exact.cue.p 1.0000
        exact.cue.r 1.0000
        exact.cue.f1 1.0000
        exact.content.p 0.3333
        exact.content.r 0.5000
        exact.content.f1 0.4000
        chars.source.p 1.0000
        chars.source.r 0.5000
        chars.source.f1 0.6667
        chars.cue.p 1.0000
        chars.cue.r 1.0000
        chars.cue.f1 1.0000
        chars.content.p 0.7692
        chars.content.r 0.8000
        chars.content.f1 0.7843
        overlap50.content.p 0.6667
        overlap50.content.r 1.0000
        overlap50.content.f1 0.8000
        overlap80.content.p 0.3333
        overlap80.content.r 0.5000
        overlap80.content.f1 0.4000
        source_right_where_content_found 0.5000
        whole.p 0.3333
        whole.r 0.5000
        whole.f1 0.4000
        quoted_content_found 1.0000\
        """,
        ScoresFormat.text(scores));
  }

  @Test
  void oneGoldAttributionIsFoundOnce() {
    SpanAttribution twice = attribution(ANN, in("said"), GO);
    Scores scores = score(twice, twice);
    assertEquals(0.5, scores.figures().get("whole.p"));
    assertEquals(0.5, scores.figures().get("whole.r"));
    assertEquals(1.0, scores.figures().get("exact.content.p"));
  }

  @Test
  void absentSourceIsRightOnlyWhereGoldHasNone() {
    SpanAttribution bare = new SpanAttribution(List.of(), List.of(), List.of(GO));
    assertEquals(0.0, score(bare).figures().get("whole.p"));
    AttributedArticle unnamed = new AttributedArticle("a", TEXT, List.of(bare));
    assertEquals(
        1.0,
        AttributionScore.of(
                List.of(unnamed), List.of(new AttributionPrediction("a", List.of(bare))))
            .figures()
            .get("whole.p"));
  }

  @Test
  void articleWithoutPredictionHasNothingFound() {
    Scores scores = AttributionScore.of(List.of(GOLD), List.of());
    assertEquals(1, scores.figures().get("documents_missing"));
    assertEquals(2, scores.figures().get("gold_attributions"));
    assertEquals(0, scores.figures().get("predicted_attributions"));
    assertEquals(0.0, scores.figures().get("whole.f1"));
    assertEquals(0.0, scores.figures().get("quoted_content_found"));
  }

  private static Scores score(SpanAttribution... found) {
    return AttributionScore.of(
        List.of(GOLD), List.of(new AttributionPrediction("a", List.of(found))));
  }

  private static SpanAttribution attribution(Span source, Span cue, Span content) {
    return new SpanAttribution(List.of(source), List.of(cue), List.of(content));
  }

  private static Span in(String part) {
    int start = TEXT.indexOf(part);
    return new Span(start, start + part.length());
  }
}
