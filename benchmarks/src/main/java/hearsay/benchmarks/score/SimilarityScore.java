package hearsay.benchmarks.score;

import hearsay.benchmarks.data.DataException;
import hearsay.benchmarks.data.Table;
import java.util.Arrays;
import java.util.List;

/** Scores how alike two texts are held to be, against people's judgement. */
public final class SimilarityScore {
  private SimilarityScore() {}

  /**
   * Compares the gold column {@code score} with the predicted column {@code similarity}.
   *
   * @throws DataException if an id has no prediction, or a similarity lies outside [0, 1]
   */
  public static Scores of(Table gold, Table predicted) {
    List<RowPair> pairs = RowPair.join(gold, predicted);
    double[] judged = pairs.stream().mapToDouble(pair -> pair.gold().number("score")).toArray();
    double[] found =
        pairs.stream().mapToDouble(pair -> pair.predicted().number("similarity")).toArray();
    double[] outside = Arrays.stream(found).filter(value -> value < 0 || value > 1).toArray();
    if (outside.length > 0) {
      throw new DataException(
          predicted.file(),
          outside.length + " similarities lie outside [0, 1], first " + outside[0]);
    }
    return Scores.builder()
        .count("pairs", pairs.size())
        .figure("pearson", Correlation.pearson(judged, found))
        .figure("spearman", Correlation.spearman(judged, found))
        .build();
  }
}
