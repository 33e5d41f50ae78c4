package hearsay.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hearsay.model.Article;
import hearsay.model.Claim;
import hearsay.model.Origin;
import hearsay.model.Reconciliation;
import hearsay.model.Statement;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLdReportTest {

  private static final String SCHEMA = "https://schema.org/";
  private static final String PROV = "http://www.w3.org/ns/prov#";
  private static final String OA = "http://www.w3.org/ns/oa#";
  private static final String OURS = JsonLdReport.NAMESPACE;

  private static final String COMMENT = "http://www.w3.org/2000/01/rdf-schema#comment";

  private static final Reconciliation RICH = Fixtures.rich();
  private static final String JSON = JsonLdReport.toJsonLd(RICH);
  private static final LoadedJsonLd LOADED = LoadedJsonLd.of(JSON);

  @TempDir Path folder;

  @Test
  void writesTheSameToFileAndText() throws IOException {
    Path file = folder.resolve("new/report.jsonld");
    JsonLdReport.write(RICH, file);
    assertEquals(JSON, Files.readString(file));
  }

  @Test
  void tellsEveryThingOnce() {
    assertEquals(RICH.articles().size(), LOADED.ofType(SCHEMA + "NewsArticle").size());
    assertEquals(RICH.claims().size(), LOADED.ofType(SCHEMA + "Claim").size());
    assertEquals(RICH.statements().size(), LOADED.ofType(OURS + "Statement").size());
    assertEquals(RICH.statements().size(), LOADED.ofType(OA + "Annotation").size());
    assertEquals(
        RICH.statements().stream().filter(statement -> !statement.isNarration()).count(),
        LOADED.ofType(SCHEMA + "Quotation").size());
    assertEquals(RICH.relations().size(), LOADED.ofType(OURS + "Relation").size());
    assertEquals(RICH.issues().size(), LOADED.ofType(OURS + "Issue").size());
    assertEquals(RICH.findings().origins().size(), LOADED.ofType(OURS + "Origin").size());
    assertEquals(RICH.findings().nonConflicts().size(), LOADED.ofType(OURS + "NonConflict").size());
  }

  @Test
  void idsAreAbsoluteAndOfThisDocumentOnly() {
    Set<String> documents =
        LOADED.nodes().keySet().stream()
            .map(id -> id.substring(0, id.indexOf('#')))
            .collect(Collectors.toSet());
    assertEquals(1, documents.size());
    String base = documents.iterator().next();
    assertTrue(base.matches("urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-.*"));
    assertFalse(JsonLdReport.toJsonLd(Fixtures.empty()).contains(base));
  }

  @Test
  void tellsWhoSaysAClaimAndWhatItGoesBackTo() {
    for (Statement statement : RICH.statements()) {
      JsonObject node = node(OURS + "Statement", statement.id());
      assertEquals(statement.text(), LoadedJsonLd.one(node, SCHEMA + "text"));
      JsonObject article = LOADED.nodes().get(LoadedJsonLd.one(node, SCHEMA + "isPartOf"));
      assertEquals(statement.articleId(), LoadedJsonLd.one(article, SCHEMA + "identifier"));
      assertEquals(
          RICH.originOf(statement).map(Origin::id).stream().toList(),
          ids(node, PROV + "wasDerivedFrom"));
      assertEquals(
          statement.attribution().speakers().stream().map(by -> by.sourceId()).toList(),
          ids(node, PROV + "wasAttributedTo"));
      assertEquals(
          node.get(PROV + "wasAttributedTo"), node.get(SCHEMA + "creator"), statement.id());
    }
  }

  @Test
  void claimsAppearInTheirStatements() {
    for (Claim claim : RICH.claims()) {
      JsonObject node = node(SCHEMA + "Claim", claim.id());
      assertEquals(claim.wording(), LoadedJsonLd.one(node, SCHEMA + "text"));
      assertEquals(claim.statementIds(), ids(node, SCHEMA + "appearance"));
      assertTrue(LoadedJsonLd.one(node, OURS + "standing").startsWith(OURS + "standing-"));
    }
  }

  @Test
  void nothingIsLostOnTheWayToTriples() {
    assertEquals(LOADED.nodes().keySet(), LOADED.subjects());
  }

  @Test
  void eachRelationIsATripleToo() {
    Set<List<String>> triples = Set.copyOf(LOADED.triples());
    for (JsonObject relation : LOADED.ofType(OURS + "Relation")) {
      List<String> triple =
          List.of(
              LoadedJsonLd.one(relation, OURS + "from"),
              LoadedJsonLd.one(relation, OURS + "kind"),
              LoadedJsonLd.one(relation, OURS + "to"));
      assertTrue(triples.contains(triple), triple.toString());
    }
  }

  @Test
  void eachSelectorSelectsTheWordsOfItsStatement() {
    for (JsonObject annotation : LOADED.ofType(OA + "Annotation")) {
      JsonObject statement = LOADED.nodes().get(LoadedJsonLd.one(annotation, OA + "hasBody"));
      String selected =
          annotation.getJsonArray(OA + "hasTarget").stream()
              .map(target -> Selectors.selected(LOADED, target.asJsonObject()))
              .collect(Collectors.joining(hearsay.model.Span.GAP));
      assertEquals(LoadedJsonLd.one(statement, SCHEMA + "text"), selected);
    }
  }

  @Test
  void theVocabularyDefinesEveryWordAndNoOther() {
    for (JsonObject word : JsonLdWords.definitions()) {
      assertTrue(word.containsKey(COMMENT), word.toString());
    }
    assertEquals(JsonLdWords.possible(), JsonLdWords.vocabulary());
  }

  @Test
  void leavesOutWhatIsAbsent() {
    assertFalse(JSON.contains("null"));
    assertFalse(JSON.contains("[ ]"));
    Article article = RICH.articles().get(0);
    assertTrue(JSON.contains("\"identifier\": \"" + article.id() + "\""));
  }

  private static JsonObject node(String type, String id) {
    return LOADED.ofType(type).stream()
        .filter(node -> LoadedJsonLd.one(node, SCHEMA + "identifier").equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + type + " " + id));
  }

  /** The identifiers of what a node refers to, in order. */
  private static List<String> ids(JsonObject node, String key) {
    return node.containsKey(key)
        ? node.getJsonArray(key).stream()
            .map(JsonValue::asJsonObject)
            .map(ref -> LOADED.nodes().get(ref.getString("@id")))
            .map(target -> LoadedJsonLd.one(target, SCHEMA + "identifier"))
            .toList()
        : List.of();
  }
}
