package hearsay.benchmarks.data;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads JSON into records and writes it from them. Properties that a record does not name are
 * passed over; one that it names is required, unless the record says what its absence means.
 */
final class Json {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .defaultSetterInfo(JsonSetter.Value.forValueNulls(Nulls.FAIL, Nulls.FAIL))
          .withCoercionConfig(
              LogicalType.Textual,
              config ->
                  config
                      .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                      .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                      .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
          .build();

  private Json() {}

  /** A file that holds one JSON value. */
  static <T> T read(Path file, Class<T> type) {
    return parse(file, String.join("\n", TextLines.read(file)), type);
  }

  /** One JSON value that is already in memory; {@code file} names it in messages. */
  static <T> T parse(Path file, String json, Class<T> type) {
    try {
      return MAPPER.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new DataException(file, line(e), problem(e));
    }
  }

  /** A file that holds one JSON value on each line. */
  static <T> List<T> readLines(Path file, Class<T> type) {
    List<T> values = new ArrayList<>();
    for (String line : TextLines.read(file)) {
      try {
        values.add(MAPPER.readValue(line, type));
      } catch (JsonProcessingException e) {
        throw new DataException(file, values.size() + 1, problem(e));
      }
    }
    return values;
  }

  /** Writes one JSON value on each line. */
  static void writeLines(Path file, List<?> values) {
    TextLines.write(file, values.stream().map(Json::text).toList());
  }

  private static String text(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("cannot be written as JSON: " + value, e);
    }
  }

  private static int line(JsonProcessingException e) {
    return e.getLocation() == null ? 1 : e.getLocation().getLineNr();
  }

  private static String problem(JsonProcessingException e) {
    String where =
        e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()
            ? "at " + JsonPath.of(mapping.getPath()) + ": "
            : "";
    String what =
        e.getCause() instanceof IllegalArgumentException rule
            ? rule.getMessage()
            : e.getOriginalMessage();
    return where + what + "; see the form that the task asks for";
  }
}
