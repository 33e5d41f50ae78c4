package hearsay.benchmarks.predict;

import hearsay.benchmarks.data.Table;
import hearsay.benchmarks.data.TableRow;
import hearsay.match.ClaimMatcher;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes a row for each pair of texts: its id, and what one kind of judgement says of it. */
final class PairPredictor implements Predictor {

  private final PairColumns columns;

  PairPredictor(PairColumns columns) {
    this.columns = columns;
  }

  @Override
  public void predict(Workbench bench, Path in, Path out) {
    ClaimMatcher matcher = bench.matcher();
    List<String> header = new ArrayList<>(List.of("id"));
    header.addAll(columns.names());
    Table.write(
        out,
        header,
        bench.workers().map("Pairs", Table.read(in).rows(), row -> predict(bench, matcher, row)));
  }

  private List<String> predict(Workbench bench, ClaimMatcher matcher, TableRow row) {
    List<String> cells = new ArrayList<>(List.of(row.text("id")));
    cells.addAll(
        columns
            .cells()
            .apply(
                matcher.compareTexts(
                    BareText.of("1", row.text("text1"), bench),
                    BareText.of("2", row.text("text2"), bench))));
    return cells;
  }
}
