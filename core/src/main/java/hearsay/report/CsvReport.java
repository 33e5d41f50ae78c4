package hearsay.report;

import com.google.common.base.CharMatcher;
import hearsay.model.Reconciliation;
import hearsay.report.Network.Attribute;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A reconciliation as two tables in CSV (RFC 4180): the nodes and edges of {@link GraphMlReport},
 * with the headings that Gephi knows. The columns {@code Source} and {@code Target} of the edges
 * hold what stands in the column {@code Id} of the nodes. Commas, every cell quoted, lines ended by
 * CR LF, a heading first; what is absent is an empty cell.
 *
 * <p>A spreadsheet would run a cell that begins like a formula. Where the first character that
 * shows is one of {@code = + - @}, or the cell begins with an apostrophe, tab or line end, an
 * apostrophe is put before it: who reads the file by program takes one apostrophe away from the
 * front of every cell that has one, and has the text as it was. Tell a spreadsheet that the
 * separator is the comma.
 *
 * <p>The same reconciliation gives the same bytes, in UTF-8. What a text file had better not hold
 * stands as U+FFFD, one for one: control characters other than tab and line ends, halves of
 * surrogate pairs.
 *
 * <p>Stateless and thread-safe.
 */
public final class CsvReport {

  private static final CharMatcher FORMULA =
      CharMatcher.anyOf("=+-@\uFF1D\uFF0B\uFF0D\uFF20").precomputed();
  private static final CharMatcher MARKED = CharMatcher.anyOf("'\t\r\n");

  /** What spreadsheets may pass over before a formula. */
  private static final CharMatcher UNSEEN =
      CharMatcher.whitespace()
          .or(CharMatcher.forPredicate(unit -> Character.getType(unit) == Character.FORMAT))
          .or(CharMatcher.anyOf("\u00A0\uFFFD"))
          .precomputed();

  private CsvReport() {}

  /**
   * Writes the table of nodes to a file, which appears whole or not at all; folders that are
   * missing are made.
   *
   * @throws IOException if it cannot be written; what was there before then remains
   */
  public static void writeNodes(Reconciliation result, Path file) throws IOException {
    WholeFile.write(file, out -> writeNodes(result, out));
  }

  /**
   * Writes the table of edges to a file, which appears whole or not at all; folders that are
   * missing are made.
   *
   * @throws IOException if it cannot be written; what was there before then remains
   */
  public static void writeEdges(Reconciliation result, Path file) throws IOException {
    WholeFile.write(file, out -> writeEdges(result, out));
  }

  /**
   * Writes the table of nodes to a writer, which stays open.
   *
   * @throws IOException if the writer throws it
   */
  public static void writeNodes(Reconciliation result, Writer out) throws IOException {
    line(Stream.of("Id"), headings(Attribute.OF_NODES), out);
    for (Network.Node node : Network.of(result).nodes()) {
      line(Stream.of(node.key()), cells(Attribute.OF_NODES, node.attributes()), out);
    }
  }

  /**
   * Writes the table of edges to a writer, which stays open.
   *
   * @throws IOException if the writer throws it
   */
  public static void writeEdges(Reconciliation result, Writer out) throws IOException {
    line(Stream.of("Source", "Target", "Type"), headings(Attribute.OF_EDGES), out);
    for (Network.Edge edge : Network.of(result).edges()) {
      line(
          Stream.of(edge.from(), edge.to(), edge.directed() ? "Directed" : "Undirected"),
          cells(Attribute.OF_EDGES, edge.attributes()),
          out);
    }
  }

  /** The whole table of nodes. */
  public static String nodes(Reconciliation result) {
    return inMemory(out -> writeNodes(result, out));
  }

  /** The whole table of edges. */
  public static String edges(Reconciliation result) {
    return inMemory(out -> writeEdges(result, out));
  }

  private static String inMemory(WholeFile.Content content) {
    StringWriter out = new StringWriter();
    try {
      content.writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be written", e);
    }
    return out.toString();
  }

  /** The type of an edge is its direction in Gephi's words: ours is its kind. */
  private static Stream<String> headings(List<Attribute> attributes) {
    return attributes.stream()
        .map(Attribute::label)
        .map(label -> Character.toUpperCase(label.charAt(0)) + label.substring(1));
  }

  private static Stream<String> cells(List<Attribute> columns, Map<Attribute, String> values) {
    return columns.stream().map(column -> values.getOrDefault(column, ""));
  }

  private static void line(Stream<String> first, Stream<String> rest, Writer out)
      throws IOException {
    out.write(
        Stream.concat(first, rest)
            .map(CsvReport::cell)
            .collect(Collectors.joining(",", "", "\r\n")));
  }

  private static String cell(String text) {
    String plain = Texts.plain(text);
    String inert = mayAct(plain) ? "'" + plain : plain;
    return '"' + inert.replace("\"", "\"\"") + '"';
  }

  private static boolean mayAct(String text) {
    if (text.isEmpty()) {
      return false;
    }
    int shown = UNSEEN.negate().indexIn(text);
    return MARKED.matches(text.charAt(0)) || (shown >= 0 && FORMULA.matches(text.charAt(shown)));
  }
}
