package hearsay.report;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.BaseEventDrivenImporter;
import org.jgrapht.nio.GraphImporter;
import org.jgrapht.nio.dot.DOTImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;

/**
 * A graph as JGraphT read it from a file.
 *
 * @param nodes attributes of each node by its id
 * @param edges ends and attributes, in the file's order
 */
record LoadedGraph(Map<String, Map<String, String>> nodes, List<Edge> edges) {

  record Edge(String from, String to, Map<String, String> attributes) {}

  /** Checked against the schema of GraphML. */
  static LoadedGraph ofGraphMl(String text) {
    GraphMLImporter<String, Object> importer = new GraphMLImporter<>();
    importer.setSchemaValidation(true);
    importer.setVertexFactory(id -> id);
    return load(importer, importer, text);
  }

  static LoadedGraph ofDot(String text) {
    DOTImporter<String, Object> importer = new DOTImporter<>();
    importer.setVertexFactory(id -> id);
    return load(importer, importer, text);
  }

  private static LoadedGraph load(
      GraphImporter<String, Object> importer,
      BaseEventDrivenImporter<String, Object> events,
      String text) {
    DirectedPseudograph<String, Object> graph =
        new DirectedPseudograph<>(() -> "", Object::new, false);
    Map<String, Map<String, String>> nodes = new TreeMap<>();
    Map<Object, Map<String, String>> edgeAttributes = new HashMap<>();
    List<Object> order = new ArrayList<>();
    events.addVertexConsumer(node -> nodes.put(node, new TreeMap<>()));
    events.addVertexAttributeConsumer(
        (key, value) -> put(nodes, key.getFirst(), key.getSecond(), value));
    events.addEdgeConsumer(order::add);
    events.addEdgeAttributeConsumer(
        (key, value) -> put(edgeAttributes, key.getFirst(), key.getSecond(), value));
    importer.importGraph(graph, new StringReader(text));
    List<Edge> edges =
        order.stream()
            .map(
                edge ->
                    new Edge(
                        graph.getEdgeSource(edge),
                        graph.getEdgeTarget(edge),
                        edgeAttributes.getOrDefault(edge, Map.of())))
            .toList();
    return new LoadedGraph(nodes, edges);
  }

  private static <K> void put(
      Map<K, Map<String, String>> attributes, K of, String key, Attribute value) {
    if (!key.equals("ID")) {
      attributes.computeIfAbsent(of, unseen -> new TreeMap<>()).put(key, value.getValue());
    }
  }
}
