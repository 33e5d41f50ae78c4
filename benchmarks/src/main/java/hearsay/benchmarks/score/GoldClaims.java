package hearsay.benchmarks.score;

import hearsay.benchmarks.data.GoldStory;
import hearsay.benchmarks.data.PredictedStory;
import java.util.HashMap;
import java.util.Map;

/** Which claim a found statement belongs to, as the annotation has it. */
public final class GoldClaims {

  private GoldClaims() {}

  /**
   * The gold claim of each found statement that matches a gold one; a gold statement that is in no
   * claim is one of its own.
   *
   * @return ids of claims, or of gold statements, by ids of found statements
   */
  public static Map<String, String> of(GoldStory gold, PredictedStory found) {
    StoryAlignment alignment = StoryAlignment.of(gold, found);
    ClaimIndex index =
        ClaimIndex.of(
            alignment.gold().stream().map(GoldStory.Statement::id).toList(), gold.claims());
    Map<String, String> claims = new HashMap<>();
    alignment
        .goldOf()
        .forEach(
            (predicted, position) ->
                claims.put(
                    found.statements().get(predicted).id(),
                    index.claimOf().getOrDefault(position, alignment.gold().get(position).id())));
    return claims;
  }
}
