package hearsay.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hearsay.model.Reconciliation;
import jakarta.json.JsonValue;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every reconciliation in the formats that other programs read. */
class FormatProperties {

  private static final String OA = "http://www.w3.org/ns/oa#";

  @Provide
  Arbitrary<Reconciliation> results() {
    return Arbitraries.randomValue(Reconciliations::random);
  }

  @Property(seed = "20261121", tries = 100)
  void jsonLdTellsEveryThingUnderAnIdOfItsOwnAndWhereItStands(
      @ForAll("results") Reconciliation result) {
    String json = JsonLdReport.toJsonLd(result);
    assertEquals(json, JsonLdReport.toJsonLd(result));
    LoadedJsonLd loaded = LoadedJsonLd.of(json);
    int things =
        1
            + result.articles().size()
            + result.sources().size()
            + 2 * result.statements().size()
            + result.claims().size()
            + result.issues().size()
            + result.relations().size()
            + result.findings().nonConflicts().size()
            + result.findings().origins().size();
    assertEquals(things, loaded.nodes().size());
    assertEquals(loaded.nodes().keySet(), loaded.subjects());
    assertTrue(
        JsonLdWords.vocabulary().containsAll(loaded.ourWords()), loaded.ourWords()::toString);
    // A position and a quotation that stand for one place select the same words.
    loaded.ofType(OA + "Annotation").stream()
        .flatMap(annotation -> annotation.getJsonArray(OA + "hasTarget").stream())
        .map(JsonValue::asJsonObject)
        .forEach(target -> Selectors.selected(loaded, target));
  }

  @Property(seed = "20261121", tries = 40)
  void graphsAreTheSame(@ForAll("results") Reconciliation result) {
    LoadedGraph graphMl = LoadedGraph.ofGraphMl(GraphMlReport.toGraphMl(result));
    LoadedGraph dot = LoadedGraph.ofDot(DotReport.toDot(result));
    List<String> edges =
        Csv.texts(CsvReport.edges(result)).stream()
            .map(line -> line.get("Source") + " " + line.get("Target"))
            .toList();
    assertEquals(edges, ends(graphMl));
    assertEquals(edges, ends(dot));
    assertEquals(graphMl.nodes().keySet(), dot.nodes().keySet());
    Csv.texts(CsvReport.nodes(result))
        .forEach(
            line ->
                assertEquals(
                    line.get("Label"),
                    // JGraphT passes over what is empty.
                    graphMl.nodes().get(line.get("Id")).getOrDefault("label", "")));
  }

  private static List<String> ends(LoadedGraph graph) {
    return graph.edges().stream().map(edge -> edge.from() + " " + edge.to()).toList();
  }
}
