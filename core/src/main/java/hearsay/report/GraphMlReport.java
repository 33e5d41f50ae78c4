package hearsay.report;

import com.google.common.escape.Escaper;
import com.google.common.xml.XmlEscapers;
import hearsay.model.Reconciliation;
import hearsay.report.Network.Attribute;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A reconciliation as a graph in GraphML, for Gephi, yEd, NetworkX, igraph and the like: articles,
 * sources, statements, claims and origins are nodes; {@code says}, {@code passes_on}, {@code
 * is_told_to}, {@code stands_in}, {@code makes} (a statement its claim), {@code goes_back_to} and
 * every kind of relation are edges, relations with their score and evidence. What looked like a
 * conflict and is none is an edge {@code does_not_conflict} with its reason. Every edge is
 * directed; where its ends might change places, {@code symmetric} is true.
 *
 * <p>A node's id is what it is and its place in that list of {@code report.json}, from 0: {@code
 * statement12}. The same reconciliation gives the same bytes, in UTF-8. What XML cannot hold stands
 * as U+FFFD, one for one: control characters other than tab and line ends, halves of surrogate
 * pairs.
 *
 * <p>Stateless and thread-safe.
 *
 * @see <a href="http://graphml.graphdrawing.org/specification.html">The GraphML specification</a>
 */
public final class GraphMlReport {

  /** Escapes tabs and line ends too, which a reader would fold. */
  private static final Escaper XML = XmlEscapers.xmlAttributeEscaper();

  private GraphMlReport() {}

  /**
   * Writes a file, which appears whole or not at all; folders that are missing are made.
   *
   * @throws IOException if it cannot be written; what was there before then remains
   */
  public static void write(Reconciliation result, Path file) throws IOException {
    WholeFile.write(file, out -> write(result, out));
  }

  /**
   * Writes to a writer, which stays open. The document says that it is UTF-8.
   *
   * @throws IOException if the writer throws it
   */
  public static void write(Reconciliation result, Writer out) throws IOException {
    Network network = Network.of(result);
    out.write(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <graphml xmlns="http://graphml.graphdrawing.org/xmlns"\
         xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"\
         xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns\
         http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
        """);
    keys("node", Attribute.OF_NODES, out);
    keys("edge", Attribute.OF_EDGES, out);
    out.write(
        "<key id=\"edge-symmetric\" for=\"edge\" attr.name=\"symmetric\""
            + " attr.type=\"boolean\"/>\n");
    out.write("<graph id=\"reconciliation\" edgedefault=\"directed\">\n");
    for (Network.Node node : network.nodes()) {
      out.write("<node id=\"" + node.key() + "\">\n");
      data("node", node.attributes(), out);
      out.write("</node>\n");
    }
    for (Network.Edge edge : network.edges()) {
      out.write("<edge source=\"" + edge.from() + "\" target=\"" + edge.to() + "\">\n");
      if (!edge.directed()) {
        // Not directed="false": NetworkX takes no graph that mixes both.
        out.write("<data key=\"edge-symmetric\">true</data>\n");
      }
      data("edge", edge.attributes(), out);
      out.write("</edge>\n");
    }
    out.write("</graph>\n</graphml>\n");
  }

  /** The whole document. */
  public static String toGraphMl(Reconciliation result) {
    StringWriter out = new StringWriter();
    try {
      write(result, out);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be written", e);
    }
    return out.toString();
  }

  private static void keys(String domain, List<Attribute> attributes, Writer out)
      throws IOException {
    for (Attribute attribute : attributes) {
      out.write(
          "<key id=\"%s-%s\" for=\"%s\" attr.name=\"%s\" attr.type=\"%s\"/>\n"
              .formatted(
                  domain, attribute.label(), domain, attribute.label(), attribute.valueType()));
    }
  }

  private static void data(String domain, Map<Attribute, String> attributes, Writer out)
      throws IOException {
    for (Map.Entry<Attribute, String> each : attributes.entrySet()) {
      out.write("<data key=\"" + domain + "-" + each.getKey().label() + "\">");
      out.write(XML.escape(Texts.plain(each.getValue())));
      out.write("</data>\n");
    }
  }
}
