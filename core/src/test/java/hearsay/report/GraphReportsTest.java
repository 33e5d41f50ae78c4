package hearsay.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hearsay.model.Claim;
import hearsay.model.Reconciliation;
import hearsay.model.Relation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The formats that tell a graph tell the same one. */
class GraphReportsTest {

  private static final Reconciliation RICH = Fixtures.rich();
  private static final LoadedGraph GRAPHML = LoadedGraph.ofGraphMl(GraphMlReport.toGraphMl(RICH));
  private static final LoadedGraph DOT = LoadedGraph.ofDot(DotReport.toDot(RICH));
  private static final List<Map<String, String>> NODES = Csv.texts(CsvReport.nodes(RICH));
  private static final List<Map<String, String>> EDGES = Csv.texts(CsvReport.edges(RICH));

  @TempDir Path folder;

  @Test
  void writeTheSameToFileAndText() throws IOException {
    GraphMlReport.write(RICH, folder.resolve("g"));
    DotReport.write(RICH, folder.resolve("d"));
    CsvReport.writeNodes(RICH, folder.resolve("n"));
    CsvReport.writeEdges(RICH, folder.resolve("e"));
    assertEquals(GraphMlReport.toGraphMl(RICH), Files.readString(folder.resolve("g")));
    assertEquals(DotReport.toDot(RICH), Files.readString(folder.resolve("d")));
    assertEquals(CsvReport.nodes(RICH), Files.readString(folder.resolve("n")));
    assertEquals(CsvReport.edges(RICH), Files.readString(folder.resolve("e")));
  }

  @Test
  void haveANodeForEveryThing() {
    int things =
        RICH.articles().size()
            + RICH.sources().size()
            + RICH.statements().size()
            + RICH.claims().size()
            + RICH.findings().origins().size();
    assertEquals(things, GRAPHML.nodes().size());
    assertEquals(GRAPHML.nodes().keySet(), DOT.nodes().keySet());
    assertEquals(
        List.copyOf(GRAPHML.nodes().keySet()),
        NODES.stream().map(line -> line.get("Id")).sorted().toList());
  }

  @Test
  void nodesAreNumberedAsInJson() {
    for (int i = 0; i < RICH.claims().size(); i++) {
      Claim claim = RICH.claims().get(i);
      Map<String, String> node = GRAPHML.nodes().get("claim" + i);
      assertEquals(claim.id(), node.get("identifier"));
      assertEquals(claim.wording(), node.get("label"));
      assertEquals(Json.name(RICH.standing(claim).kind()), node.get("standing"));
      assertEquals(String.valueOf(RICH.standing(claim).origins()), node.get("origins"));
    }
  }

  @Test
  void haveAnEdgeForEveryRelation() {
    for (Relation relation : RICH.relations()) {
      assertTrue(
          GRAPHML.edges().stream()
              .anyMatch(
                  edge ->
                      Json.name(relation.kind()).equals(edge.attributes().get("kind"))
                          && relation.from().equals(identifier(edge.from()))
                          && relation.to().equals(identifier(edge.to()))
                          && String.valueOf(relation.score())
                              .equals(edge.attributes().get("score"))),
          relation.toString());
    }
  }

  @Test
  void haveTheSameEdges() {
    List<List<String>> graphMl =
        GRAPHML.edges().stream()
            .map(edge -> List.of(edge.from(), edge.to(), edge.attributes().get("kind")))
            .toList();
    assertEquals(
        graphMl,
        EDGES.stream()
            .map(line -> List.of(line.get("Source"), line.get("Target"), line.get("Kind")))
            .toList());
    assertEquals(
        graphMl,
        DOT.edges().stream()
            .map(
                edge ->
                    List.of(
                        edge.from(), edge.to(), edge.attributes().get("label").replace(' ', '_')))
            .toList());
  }

  @Test
  void sayWhichEndsMayChangePlaces() {
    assertEquals(
        EDGES.stream().map(line -> line.get("Type").equals("Undirected")).toList(),
        GRAPHML.edges().stream()
            .map(edge -> "true".equals(edge.attributes().get("symmetric")))
            .toList());
  }

  @Test
  void tellWhoSaysWhatWhere() {
    Map<String, String> says =
        EDGES.stream().filter(line -> line.get("Kind").equals("says")).findFirst().orElseThrow();
    assertEquals("Directed", says.get("Type"));
    assertEquals("source", GRAPHML.nodes().get(says.get("Source")).get("type"));
    assertEquals("statement", GRAPHML.nodes().get(says.get("Target")).get("type"));
  }

  @Test
  void anEmptyResultIsAnEmptyGraph() {
    Reconciliation none = Fixtures.empty();
    assertEquals(Map.of(), LoadedGraph.ofGraphMl(GraphMlReport.toGraphMl(none)).nodes());
    assertEquals(Map.of(), LoadedGraph.ofDot(DotReport.toDot(none)).nodes());
    assertEquals(List.of(), Csv.lines(CsvReport.nodes(none)));
    assertEquals(List.of(), Csv.lines(CsvReport.edges(none)));
  }

  private static String identifier(String node) {
    return GRAPHML.nodes().get(node).get("identifier");
  }
}
