package hearsay.benchmarks.score;

import hearsay.benchmarks.data.Table;
import java.nio.file.Path;
import java.util.List;

/** Tables for tests, with a blank written for a tab. */
final class Tables {
  private Tables() {}

  static Table gold(String... lines) {
    return table("gold.tsv", lines);
  }

  static Table predicted(String... lines) {
    return table("pred.tsv", lines);
  }

  private static Table table(String file, String... lines) {
    return Table.of(
        Path.of(file), List.of(lines).stream().map(line -> line.replace(' ', '\t')).toList());
  }
}
