package hearsay.extract;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads the tables of words beside this package: one row on each line, columns parted by tabs,
 * {@code -} for an empty one, {@code #} before a remark.
 */
final class WordTable {

  private static final Splitter COLUMNS = Splitter.on('\t').trimResults();
  private static final Splitter COMMAS = Splitter.on(',').trimResults().omitEmptyStrings();
  private static final Splitter BLANKS = Splitter.on(' ').trimResults().omitEmptyStrings();

  private WordTable() {}

  /** The rows of the table {@code name}, each with as many columns as its line has. */
  static ImmutableList<List<String>> rows(String name) {
    URL resource = Resources.getResource(WordTable.class, name);
    try {
      return Resources.readLines(resource, StandardCharsets.UTF_8).stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> COLUMNS.splitToStream(line).map(WordTable::emptied).toList())
          .collect(ImmutableList.toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the word table " + name, e);
    }
  }

  /** The parts of a column that are parted by commas. */
  static List<String> commas(String column) {
    return COMMAS.splitToList(column);
  }

  /** The parts of a column that are parted by blanks. */
  static List<String> blanks(String column) {
    return BLANKS.splitToList(column);
  }

  private static String emptied(String column) {
    return column.equals("-") ? "" : column;
  }
}
