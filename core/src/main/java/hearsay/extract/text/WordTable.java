package hearsay.extract.text;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads the tables of words: one row on each line, columns parted by tabs, {@code -} for an empty
 * one, {@code #} before a remark.
 */
public final class WordTable {

  private static final Splitter COLUMNS = Splitter.on('\t').trimResults();
  private static final Splitter COMMAS = Splitter.on(',').trimResults().omitEmptyStrings();
  private static final Splitter BLANKS = Splitter.on(' ').trimResults().omitEmptyStrings();

  private WordTable() {}

  /** The rows of the table {@code name} beside a class, each as long as its line has columns. */
  public static ImmutableList<List<String>> rows(Class<?> beside, String name) {
    URL resource = Resources.getResource(beside, name);
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
  public static List<String> commas(String column) {
    return COMMAS.splitToList(column);
  }

  /** The parts of a column that are parted by blanks. */
  public static List<String> blanks(String column) {
    return BLANKS.splitToList(column);
  }

  private static String emptied(String column) {
    return column.equals("-") ? "" : column;
  }
}
