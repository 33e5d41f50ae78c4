package hearsay.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Tables as Commons CSV reads them by RFC 4180. */
final class Csv {

  private Csv() {}

  /** The lines by their headings; cells as they stand in the file. */
  static List<Map<String, String>> lines(String text) {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(text, format)) {
      return parser.stream().map(line -> line.toMap()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines with the text that each cell stands for: without the mark that makes it inert. */
  static List<Map<String, String>> texts(String text) {
    return lines(text).stream()
        .map(
            line ->
                line.entrySet().stream()
                    .collect(
                        Collectors.toMap(Map.Entry::getKey, cell -> unmarked(cell.getValue()))))
        .toList();
  }

  private static String unmarked(String cell) {
    return cell.startsWith("'") ? cell.substring(1) : cell;
  }
}
