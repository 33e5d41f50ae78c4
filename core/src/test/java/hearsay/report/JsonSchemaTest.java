package hearsay.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class JsonSchemaTest {

  @Test
  void isASchemaItself() {
    assertEquals(
        Set.of(),
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
            .validate(JsonSchemas.text(), InputFormat.JSON));
  }

  @Test
  void allowsWhatIsWritten() {
    JsonSchemas.assertValid(JsonReport.toJson(Fixtures.rich()));
    JsonSchemas.assertValid(JsonReport.toJson(Fixtures.empty()));
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("hearsay.report.Hostile#texts")
  void allowsHostileText(String text) {
    JsonSchemas.assertValid(JsonReport.toJson(HostileFixture.of(text)));
  }

  @ParameterizedTest(name = "{index}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"schemaVersion\": 1|\"schemaVersion\": 2",
        "\"act\": \"deny\"|\"act\": \"lie\"",
        "\"date\": \"2031-03-09\"|\"date\": \"9 March\"",
        "\"date\": \"2031-03-09\"|\"date\": null",
        "\"claims\": [|\"claimz\": [",
        "\"score\": 0.75|\"score\": 1.5",
        "[ 10, 55 ]|[ 10 ]",
        "[ 10, 55 ]|[ 10, 55, 60 ]",
        "\"inferred\": true|\"inferred\": 1",
        "\"place\": \"line 12\"|\"place\": \"\"",
      })
  void refusesWhatIsNotSo(String there, String instead) {
    String json = JsonReport.toJson(Fixtures.rich());
    assertTrue(json.contains(there), there);
    assertFalse(JsonSchemas.validate(json.replace(there, instead)).isEmpty());
  }
}
