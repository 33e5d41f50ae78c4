package hearsay.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A JSON value and where it stands, so that whatever is wrong with it can be told with its place.
 *
 * @param node the value; a missing node where there is none
 * @param pointer its place as a JSON pointer; empty for the whole document
 */
record Json(JsonNode node, String pointer) {

  private static final int LONGEST_SHOWN = 60;

  /** How a constant is written: {@code neither_confirm_nor_deny}. */
  static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** The value of a key that must be there. */
  Json key(String key) {
    return optional(key)
        .orElseThrow(() -> at(key).bad("there", "Maybe the document was cut or edited."));
  }

  /** The value of a key that may be left out. */
  Optional<Json> optional(String key) {
    if (!node.isObject()) {
      throw bad("an object", "See " + JsonReport.SCHEMA + ".");
    }
    return node.has(key) ? Optional.of(at(key)) : Optional.empty();
  }

  private Json at(String key) {
    String escaped = key.replace("~", "~0").replace("/", "~1");
    return new Json(node.path(key), pointer + "/" + escaped);
  }

  /** Every element of an array, in order. */
  <T> List<T> list(Function<Json, T> form) {
    if (!node.isArray()) {
      throw bad("an array", "An empty one is written [ ].");
    }
    return IntStream.range(0, node.size())
        .mapToObj(i -> new Json(node.get(i), pointer + "/" + i).built(form))
        .toList();
  }

  /** Every value of an object by its key, in order. */
  <T> Map<String, T> map(Function<Json, T> form) {
    if (!node.isObject()) {
      throw bad("an object", "An empty one is written { }.");
    }
    Map<String, T> map = new LinkedHashMap<>();
    node.fieldNames().forEachRemaining(key -> map.put(key, form.apply(at(key))));
    return map;
  }

  String text() {
    if (!node.isTextual()) {
      throw bad("a text", "What is absent is left out.");
    }
    return node.textValue();
  }

  int integer() {
    if (!node.isIntegralNumber() || !node.canConvertToInt()) {
      throw bad("a whole number", "Offsets count UTF-16 code units.");
    }
    return node.intValue();
  }

  double number() {
    if (!node.isNumber()) {
      throw bad("a number", "What is absent is left out.");
    }
    return node.doubleValue();
  }

  boolean bool() {
    if (!node.isBoolean()) {
      throw bad("true or false", "");
    }
    return node.booleanValue();
  }

  <E extends Enum<E>> E constant(Class<E> type) {
    String text = text();
    return Stream.of(type.getEnumConstants())
        .filter(constant -> name(constant).equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                bad(
                    Stream.of(type.getEnumConstants())
                        .map(Json::name)
                        .collect(Collectors.joining(", ", "one of ", "")),
                    "They are written in small letters."));
  }

  /** A text in a form of its own. */
  <T> T read(Function<String, T> parser, String rule) {
    try {
      return parser.apply(text());
    } catch (DateTimeException | IllegalArgumentException e) {
      throw bad(rule, "");
    }
  }

  /** What {@code form} makes of this value; what the model refuses is told with its place. */
  private <T> T built(Function<Json, T> form) {
    try {
      return form.apply(this);
    } catch (Misplaced e) {
      throw e;
    } catch (IllegalArgumentException e) {
      throw new Misplaced(pointer + ": " + e.getMessage());
    }
  }

  IllegalArgumentException bad(String rule, String hint) {
    String shown = node.isMissingNode() ? "missing" : node.toString();
    if (shown.length() > LONGEST_SHOWN) {
      shown = shown.substring(0, LONGEST_SHOWN) + "...";
    }
    String message = "%s is %s, must be %s. %s";
    return new Misplaced(
        message.formatted(pointer.isEmpty() ? "the document" : pointer, shown, rule, hint).strip());
  }

  /** A message that already names the place. */
  private static final class Misplaced extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    Misplaced(String message) {
      super(message);
    }
  }
}
