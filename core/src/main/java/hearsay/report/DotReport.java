package hearsay.report;

import com.google.common.base.CharMatcher;
import com.google.common.escape.Escaper;
import com.google.common.escape.Escapers;
import hearsay.model.Reconciliation;
import hearsay.model.RelationKind;
import hearsay.report.Network.Attribute;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A reconciliation as a graph in DOT, for Graphviz: the nodes and edges of {@link GraphMlReport},
 * to be drawn. Labels are cut to {@value #LABEL} code units; a node's tooltip, which Graphviz puts
 * into SVG, holds the whole text. Boxes are articles, ellipses sources, notes statements, hexagons
 * claims, circles origins; conflicts and denials are red.
 *
 * <p>The same reconciliation gives the same bytes, in UTF-8. What a text file had better not hold
 * stands as U+FFFD, one for one: control characters other than tab and line ends, halves of
 * surrogate pairs. No attribute holds an address that could be followed.
 *
 * <p>Stateless and thread-safe.
 *
 * @see <a href="https://graphviz.org/doc/info/lang.html">The DOT language</a>
 */
public final class DotReport {

  /** Most code units of a node's label. */
  public static final int LABEL = 60;

  /**
   * Graphviz reads HTML's entities in labels and tooltips, and escapes after that: a backslash must
   * be two. Entities alone, since readers do not agree on where a quoted string ends that has a
   * backslash.
   */
  private static final Escaper ESCAPES =
      Escapers.builder()
          .addEscape('&', "&amp;")
          .addEscape('"', "&quot;")
          .addEscape('\\', "&#92;&#92;")
          .addEscape('\n', "&#10;")
          .addEscape('\r', "&#13;")
          .build();

  private static final Map<String, String> SHAPES =
      Map.of(
          "article", "box",
          "source", "ellipse",
          "statement", "note",
          "claim", "hexagon",
          "origin", "circle");

  /** By kind of edge; the others are black. */
  private static final Map<String, String> COLORS =
      Stream.of(RelationKind.values())
          .filter(kind -> kind.isConflict() || kind == RelationKind.DENIES)
          .collect(Collectors.toUnmodifiableMap(Json::name, kind -> "red"));

  private DotReport() {}

  /**
   * Writes a file, which appears whole or not at all; folders that are missing are made.
   *
   * @throws IOException if it cannot be written; what was there before then remains
   */
  public static void write(Reconciliation result, Path file) throws IOException {
    WholeFile.write(file, out -> write(result, out));
  }

  /**
   * Writes to a writer, which stays open. Graphviz takes the text for UTF-8.
   *
   * @throws IOException if the writer throws it
   */
  public static void write(Reconciliation result, Writer out) throws IOException {
    Network network = Network.of(result);
    out.write("digraph reconciliation {\n  graph [charset=\"UTF-8\", rankdir=\"LR\"];\n");
    for (Network.Node node : network.nodes()) {
      Map<Attribute, String> attributes = node.attributes();
      out.write("  " + node.key() + " [");
      out.write("shape=\"" + SHAPES.get(attributes.get(Attribute.TYPE)) + "\", ");
      out.write("label=" + label(attributes.getOrDefault(Attribute.LABEL, "")) + ", ");
      out.write("tooltip=" + quoted(attributes.getOrDefault(Attribute.LABEL, "")) + "];\n");
    }
    for (Network.Edge edge : network.edges()) {
      String kind = edge.attributes().getOrDefault(Attribute.KIND, "");
      out.write("  " + edge.from() + " -> " + edge.to() + " [");
      out.write("label=" + quoted(kind.replace('_', ' ')));
      out.write(", tooltip=" + quoted(edge.attributes().getOrDefault(Attribute.BECAUSE, kind)));
      out.write(edge.directed() ? "" : ", dir=\"none\"");
      out.write(COLORS.containsKey(kind) ? ", color=\"" + COLORS.get(kind) + "\"" : "");
      out.write("];\n");
    }
    out.write("}\n");
  }

  /** The whole graph. */
  public static String toDot(Reconciliation result) {
    StringWriter out = new StringWriter();
    try {
      write(result, out);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be written", e);
    }
    return out.toString();
  }

  private static String label(String text) {
    return quoted(Texts.shorten(CharMatcher.whitespace().collapseFrom(text, ' '), LABEL));
  }

  private static String quoted(String text) {
    return '"' + ESCAPES.escape(Texts.plain(text)) + '"';
  }
}
