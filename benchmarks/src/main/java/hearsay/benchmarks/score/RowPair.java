package hearsay.benchmarks.score;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import hearsay.benchmarks.data.DataException;
import hearsay.benchmarks.data.Table;
import hearsay.benchmarks.data.TableRow;
import java.util.List;
import java.util.Map;

/**
 * A gold row and the predicted row of the same id.
 *
 * @param gold from the gold table
 * @param predicted from the predicted table
 */
record RowPair(TableRow gold, TableRow predicted) {

  /**
   * Joins on the column {@code id}, in gold order. Every gold row needs a predicted one; where
   * there are several the last counts, and predicted rows without gold are passed over.
   */
  static List<RowPair> join(Table gold, Table predicted) {
    if (gold.rows().isEmpty()) {
      throw new DataException(gold.file(), "holds no rows; there is nothing to score");
    }
    Map<String, TableRow> byId =
        predicted.rows().stream()
            .collect(toMap(row -> row.text("id"), row -> row, (earlier, later) -> later));
    List<String> lost =
        gold.rows().stream()
            .map(row -> row.text("id"))
            .filter(id -> !byId.containsKey(id))
            .toList();
    if (!lost.isEmpty()) {
      throw new DataException(
          predicted.file(),
          lost.size()
              + " gold ids have no prediction, first "
              + lost.get(0)
              + "; give a row for each");
    }
    return gold.rows().stream()
        .map(row -> new RowPair(row, requireNonNull(byId.get(row.text("id")))))
        .toList();
  }
}
