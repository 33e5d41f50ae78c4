package hearsay.benchmarks.score;

import hearsay.benchmarks.data.AttributedArticle;
import hearsay.benchmarks.data.AttributionPrediction;
import hearsay.benchmarks.data.DataException;
import hearsay.benchmarks.data.GoldStory;
import hearsay.benchmarks.data.PredictedStory;
import hearsay.benchmarks.data.Table;
import java.nio.file.Path;
import java.util.function.BiFunction;

/** What can be measured, each with its own form of gold and prediction. */
public enum Task {
  /** Who said what, as places in articles; a JSON value on each line. */
  ATTRIBUTION(
      (gold, predicted) ->
          AttributionScore.of(AttributedArticle.read(gold), AttributionPrediction.read(predicted))),
  /** How alike two texts are; a table. */
  SIMILARITY((gold, predicted) -> SimilarityScore.of(Table.read(gold), Table.read(predicted))),
  /** Whether two texts say the same; a table. */
  SAME((gold, predicted) -> SameScore.of(Table.read(gold), Table.read(predicted))),
  /** How a text stands to another; a table. */
  RELATION((gold, predicted) -> LabelScore.relation().of(Table.read(gold), Table.read(predicted))),
  /** How a text stands to a claim; a table. */
  STANCE((gold, predicted) -> LabelScore.stance().of(Table.read(gold), Table.read(predicted))),
  /** Statements, claims and relations of several articles; one JSON value. */
  STORY((gold, predicted) -> StoryScore.of(GoldStory.read(gold), PredictedStory.read(predicted)));

  private final BiFunction<Path, Path, Scores> scorer;

  Task(BiFunction<Path, Path, Scores> scorer) {
    this.scorer = scorer;
  }

  /**
   * Scores one file against the other.
   *
   * @throws DataException if a file cannot be read or compared
   */
  public Scores score(Path gold, Path predicted) {
    return scorer.apply(gold, predicted);
  }
}
