package hearsay.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

/** Selectors of the Web Annotation model at work, by the letter of the standard. */
final class Selectors {

  private static final String OA = "http://www.w3.org/ns/oa#";
  private static final String BODY = "https://schema.org/articleBody";

  private Selectors() {}

  /** What a target selects from its article: position and quotation must agree. */
  static String selected(LoadedJsonLd document, JsonObject target) {
    JsonObject article = document.nodes().get(LoadedJsonLd.one(target, OA + "hasSource"));
    int[] text = LoadedJsonLd.one(article, BODY).codePoints().toArray();
    JsonObject position = selector(target, "TextPositionSelector");
    JsonObject quote = selector(target, "TextQuoteSelector");
    int start = Integer.parseInt(LoadedJsonLd.one(position, OA + "start"));
    int end = Integer.parseInt(LoadedJsonLd.one(position, OA + "end"));
    String selected = new String(text, start, end - start);
    assertEquals(LoadedJsonLd.one(quote, OA + "exact"), selected);
    String prefix = LoadedJsonLd.one(quote, OA + "prefix");
    int length = prefix.codePointCount(0, prefix.length());
    assertEquals(new String(text, start - length, length), prefix);
    String suffix = LoadedJsonLd.one(quote, OA + "suffix");
    assertEquals(new String(text, end, suffix.codePointCount(0, suffix.length())), suffix);
    return selected;
  }

  private static JsonObject selector(JsonObject target, String type) {
    return target.getJsonArray(OA + "hasSelector").stream()
        .map(JsonValue::asJsonObject)
        .filter(selector -> LoadedJsonLd.types(selector).contains(OA + type))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + type + " in " + target));
  }
}
