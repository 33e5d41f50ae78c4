package hearsay.benchmarks.score;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import hearsay.benchmarks.data.DataException;
import hearsay.benchmarks.data.Table;
import hearsay.benchmarks.data.TableRow;
import java.util.List;

/** Scores a choice among a few labels for each pair of texts. */
public final class LabelScore {
  private final String column;
  private final List<String> labels;

  private LabelScore(String column, List<String> labels) {
    this.column = column;
    this.labels = labels;
  }

  /** Whether the second text agrees with the first, contradicts it, or neither. */
  public static LabelScore relation() {
    return new LabelScore("relation", List.of("agrees", "contradicts", "neutral"));
  }

  /** Whether a text is for a claim, against it, or merely reports it. */
  public static LabelScore stance() {
    return new LabelScore("stance", List.of("for", "against", "observing"));
  }

  /**
   * Compares the label columns.
   *
   * @throws DataException if an id has no prediction, or a label is not one of the known ones
   */
  public Scores of(Table gold, Table predicted) {
    List<RowPair> pairs = RowPair.join(gold, predicted);
    Multiset<String> judged = HashMultiset.create();
    Multiset<String> found = HashMultiset.create();
    Multiset<String> right = HashMultiset.create();
    for (RowPair pair : pairs) {
      String goldLabel = label(pair.gold());
      String foundLabel = label(pair.predicted());
      judged.add(goldLabel);
      found.add(foundLabel);
      if (goldLabel.equals(foundLabel)) {
        right.add(goldLabel);
      }
    }
    Scores.Builder scores =
        Scores.builder()
            .count("pairs", pairs.size())
            .figure("accuracy", Ratio.of(right.size(), pairs.size()));
    double sum = 0;
    for (String label : labels) {
      PrecisionRecall figures =
          PrecisionRecall.of(right.count(label), found.count(label), judged.count(label));
      scores.figures(label, figures);
      sum += figures.f1();
    }
    return scores.figure("macro_f1", sum / labels.size()).build();
  }

  private String label(TableRow row) {
    String label = row.text(column);
    if (!labels.contains(label)) {
      throw new DataException(
          row.file(), row.line(), "unknown " + column + " \"" + label + "\"; known are " + labels);
    }
    return label;
  }
}
