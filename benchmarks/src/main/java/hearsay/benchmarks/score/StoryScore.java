package hearsay.benchmarks.score;

import hearsay.benchmarks.data.GoldStory;
import hearsay.benchmarks.data.PredictedStory;

/**
 * Scores a whole story: statements, claims and relations.
 *
 * <p>A predicted statement matches a gold one of its article where at least half of what the two
 * cover is shared, one to one. Everything after that is judged on matched statements.
 */
public final class StoryScore {
  private StoryScore() {}

  /** Compares what was found with the annotation. */
  public static Scores of(GoldStory gold, PredictedStory predicted) {
    StoryAlignment alignment = StoryAlignment.of(gold, predicted);
    ClaimIndex goldIndex =
        ClaimIndex.of(
            alignment.gold().stream().map(GoldStory.Statement::id).toList(), gold.claims());
    ClaimIndex predictedIndex =
        ClaimIndex.of(
            predicted.statements().stream().map(PredictedStory.Statement::id).toList(),
            predicted.claims());
    Scores.Builder scores = Scores.builder();
    new StoryStatements(alignment, gold.entities()).addTo(scores);
    new StoryClaims(alignment, goldIndex, predictedIndex).addTo(scores);
    new StoryRelations(
            alignment, goldIndex, gold.relations(), predictedIndex, predicted.relations())
        .addTo(scores);
    return scores.build();
  }
}
