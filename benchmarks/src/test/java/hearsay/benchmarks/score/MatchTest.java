package hearsay.benchmarks.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class MatchTest {
  @Test
  void bestScoreGoesFirst() {
    Match best = new Match(0.9, 1, 1);
    Match left = new Match(0.5, 0, 0);
    assertEquals(
        List.of(best, left),
        Match.oneToOne(List.of(left, new Match(0.8, 0, 1), new Match(0.7, 1, 0), best)));
  }

  @Test
  void amongEqualsTheEarlierGoldThenTheEarlierPredictedGoesFirst() {
    Match first = new Match(0.5, 0, 1);
    Match second = new Match(0.5, 1, 2);
    assertEquals(
        List.of(first, second),
        Match.oneToOne(List.of(second, new Match(0.5, 1, 1), new Match(0.5, 0, 2), first)));
  }
}
