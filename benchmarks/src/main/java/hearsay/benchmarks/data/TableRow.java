package hearsay.benchmarks.data;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;

/**
 * One line of a {@link Table}.
 *
 * @param file where it was read
 * @param line the line's number, counted from 1
 * @param cells text by column; a line cut short holds fewer than the header names
 */
public record TableRow(Path file, int line, Map<String, String> cells) {
  public TableRow {
    cells = Map.copyOf(cells);
  }

  /** The text in a column. */
  public String text(String column) {
    String cell = cells.get(column);
    if (cell == null) {
      throw new DataException(
          file, line, "no column \"" + column + "\"; it has " + new TreeSet<>(cells.keySet()));
    }
    return cell;
  }

  /** The finite number in a column. */
  public double number(String column) {
    String cell = text(column);
    double value;
    try {
      value = Double.parseDouble(cell);
    } catch (NumberFormatException e) {
      value = Double.NaN;
    }
    if (!Double.isFinite(value)) {
      throw wrong(column, cell, "a number such as 0.5");
    }
    return value;
  }

  /** The yes or no in a column, written 1 or 0. */
  public boolean flag(String column) {
    String cell = text(column);
    return switch (cell.strip()) {
      case "1" -> true;
      case "0" -> false;
      default -> throw wrong(column, cell, "0 or 1");
    };
  }

  private DataException wrong(String column, String cell, String wanted) {
    return new DataException(file, line, column + " is \"" + cell + "\"; write " + wanted);
  }
}
