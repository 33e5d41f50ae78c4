package hearsay.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;

/** The published JSON Schema at work. */
final class JsonSchemas {

  private static final JsonSchema SCHEMA = load();

  private JsonSchemas() {}

  static String text() {
    try (InputStream in =
        Objects.requireNonNull(
            JsonReport.class.getClassLoader().getResourceAsStream(JsonReport.SCHEMA))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonSchema load() {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(text(), SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
  }

  static Set<ValidationMessage> validate(String json) {
    return SCHEMA.validate(json, InputFormat.JSON);
  }

  static void assertValid(String json) {
    assertEquals(Set.of(), validate(json));
  }
}
