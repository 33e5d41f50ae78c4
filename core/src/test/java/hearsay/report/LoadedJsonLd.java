package hearsay.report;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.rdf.api.RdfQuadConsumer;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A document as Titanium, a JSON-LD 1.1 processor, expands it, without a network.
 *
 * @param nodes the nodes of the graph by their absolute ids, expanded
 * @param triples subject, predicate, object; object in N-Quads' words less the quotation
 */
record LoadedJsonLd(Map<String, JsonObject> nodes, List<List<String>> triples) {

  private static final DocumentLoader NOWHERE =
      (url, options) -> {
        throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, "asked for " + url);
      };

  static LoadedJsonLd of(String json) {
    try {
      JsonDocument document = JsonDocument.of(new StringReader(json));
      JsonArray expanded = JsonLd.expand(document).loader(NOWHERE).get();
      List<List<String>> triples = new ArrayList<>();
      JsonLd.toRdf(document).loader(NOWHERE).provide(new Quads(triples));
      return new LoadedJsonLd(
          expanded.stream()
              .map(JsonValue::asJsonObject)
              .collect(Collectors.toMap(node -> node.getString("@id"), node -> node)),
          triples);
    } catch (JsonLdError e) {
      throw new AssertionError(e.getCode() + ": " + e.getMessage(), e);
    }
  }

  private record Quads(List<List<String>> triples) implements RdfQuadConsumer {
    @Override
    public RdfQuadConsumer quad(
        String subject,
        String predicate,
        String object,
        String datatype,
        String language,
        String direction,
        String graph) {
      triples.add(List.of(subject, predicate, object));
      return this;
    }
  }

  /** The nodes of a type. */
  List<JsonObject> ofType(String type) {
    return nodes.values().stream().filter(node -> types(node).contains(type)).toList();
  }

  static List<String> types(JsonObject node) {
    return node.getJsonArray("@type").getValuesAs(JsonString::getString);
  }

  /** The only value or id at a key. */
  static String one(JsonObject node, String key) {
    JsonArray values = node.getJsonArray(key);
    if (values == null || values.size() != 1) {
      throw new AssertionError(key + " is " + values + ", must be one, in " + node);
    }
    JsonObject value = values.getJsonObject(0);
    JsonValue held = value.containsKey("@value") ? value.get("@value") : value.get("@id");
    return held instanceof JsonString text ? text.getString() : String.valueOf(held);
  }

  /**
   * What something is said of, less nodes without a name and the run, which stands in the result.
   */
  Set<String> subjects() {
    return triples.stream()
        .map(triple -> triple.get(0))
        .filter(subject -> !subject.startsWith("_:") && !subject.endsWith("#run"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  Set<String> predicates() {
    return triples.stream()
        .map(triple -> triple.get(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The words of our namespace, wherever they stand. */
  Set<String> ourWords() {
    return triples.stream()
        .flatMap(List::stream)
        .filter(word -> word.startsWith(JsonLdReport.NAMESPACE))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
