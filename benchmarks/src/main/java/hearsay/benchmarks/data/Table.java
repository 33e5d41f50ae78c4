package hearsay.benchmarks.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tab-separated values under a header line. There is no quoting: a quotation mark is a character
 * like any other, and a field holds neither tab nor line end. Empty lines are skipped.
 *
 * @param file where it was read
 * @param columns the header's names, in order
 * @param rows the lines below the header
 */
public record Table(Path file, List<String> columns, List<TableRow> rows) {
  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** Reads a UTF-8 file. */
  public static Table read(Path file) {
    return of(file, TextLines.read(file));
  }

  /** A table of lines that are already in memory; the first is the header. */
  public static Table of(Path file, List<String> lines) {
    if (lines.isEmpty() || lines.get(0).isEmpty()) {
      throw new DataException(file, 1, "no header; the first line names the columns");
    }
    List<String> columns = cells(lines.get(0));
    List<TableRow> rows = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isEmpty()) {
        rows.add(new TableRow(file, i + 1, byColumn(columns, cells(lines.get(i)))));
      }
    }
    return new Table(file, columns, rows);
  }

  /**
   * Writes a UTF-8 file.
   *
   * @param rows cells without tab and line end, as many as there are columns
   */
  public static void write(Path file, List<String> columns, List<List<String>> rows) {
    List<String> lines = new ArrayList<>();
    lines.add(String.join("\t", columns));
    rows.forEach(row -> lines.add(String.join("\t", row)));
    TextLines.write(file, lines);
  }

  /** Whether the header names this column. */
  public boolean has(String column) {
    return columns.contains(column);
  }

  private static List<String> cells(String line) {
    return List.of(line.split("\t", -1));
  }

  private static Map<String, String> byColumn(List<String> columns, List<String> cells) {
    Map<String, String> named = new HashMap<>();
    for (int i = 0; i < Math.min(columns.size(), cells.size()); i++) {
      named.put(columns.get(i), cells.get(i));
    }
    return named;
  }
}
