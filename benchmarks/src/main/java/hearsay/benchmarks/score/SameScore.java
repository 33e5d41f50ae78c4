package hearsay.benchmarks.score;

import com.google.common.primitives.Booleans;
import hearsay.benchmarks.data.DataException;
import hearsay.benchmarks.data.Table;
import java.util.List;

/** Scores whether two texts are held to say the same. */
public final class SameScore {
  private SameScore() {}

  /**
   * Compares the columns {@code same}, 0 or 1. Where the prediction has a column {@code
   * similarity}, which may be on any scale, the figure {@code auc} says how well it ranks the
   * pairs.
   *
   * @throws DataException if an id has no prediction, or a cell is not what its column asks for
   */
  public static Scores of(Table gold, Table predicted) {
    List<RowPair> pairs = RowPair.join(gold, predicted);
    boolean[] judged = flags(pairs.stream().map(pair -> pair.gold().flag("same")).toList());
    boolean[] found = flags(pairs.stream().map(pair -> pair.predicted().flag("same")).toList());
    int equal = 0;
    int both = 0;
    for (int i = 0; i < judged.length; i++) {
      equal += judged[i] == found[i] ? 1 : 0;
      both += judged[i] && found[i] ? 1 : 0;
    }
    Scores.Builder scores =
        Scores.builder()
            .count("pairs", pairs.size())
            .figure("accuracy", Ratio.of(equal, pairs.size()))
            .figures(
                "same",
                PrecisionRecall.of(both, Booleans.countTrue(found), Booleans.countTrue(judged)));
    if (predicted.has("similarity")) {
      double[] ranking =
          pairs.stream().mapToDouble(pair -> pair.predicted().number("similarity")).toArray();
      scores.figure("auc", RankingArea.of(judged, ranking));
    }
    return scores.build();
  }

  private static boolean[] flags(List<Boolean> values) {
    return Booleans.toArray(values);
  }
}
