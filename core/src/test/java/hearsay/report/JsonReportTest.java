package hearsay.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class JsonReportTest {

  @TempDir Path folder;

  @Test
  void readsBackWhatItWrote() throws IOException {
    Path file = folder.resolve("new/report.json");
    JsonReport.write(Fixtures.rich(), file);
    assertEquals(Fixtures.rich(), JsonReport.read(file));
  }

  @Test
  void writesTheSameToFileWriterAndText() throws IOException {
    Path file = folder.resolve("report.json");
    StringWriter out = new StringWriter();
    JsonReport.write(Fixtures.rich(), file);
    JsonReport.write(Fixtures.rich(), out);
    String json = JsonReport.toJson(Fixtures.rich());
    assertEquals(json, out.toString());
    assertArrayEquals(json.getBytes(StandardCharsets.UTF_8), Files.readAllBytes(file));
  }

  @Test
  void writesKeysInOneOrderWithTwoSpacesAndLineFeeds() {
    String json = JsonReport.toJson(Fixtures.empty());
    assertEquals(
        """
        {
          "schemaVersion": 1,
          "offsetUnit": "utf-16",
          "articles": [ ],
          "sources": [ ],
          "statements": [ ],
          "claims": [ ],
          "issues": [ ],
          "relations": [ ],
          "nonConflicts": [ ],
          "origins": [ ],
          "standings": [ ],
          "citations": [ ],
          "reversals": [ ],
          "skipped": [ ],
          "provenance": {
            "version": "0.1.0",
            "analyzer": "by hand",
            "settings": { },
            "digests": [ ]
          }
        }
        """,
        json);
  }

  @Test
  void leavesOutWhatIsAbsent() {
    String json = JsonReport.toJson(Fixtures.rich());
    assertFalse(json.contains("null"));
    assertFalse(json.contains(": \"\""));
    assertFalse(json.contains("\r"));
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("hearsay.report.Hostile#texts")
  void keepsHostileTextIntact(String text) throws IOException {
    Path file = folder.resolve("hostile.json");
    JsonReport.write(HostileFixture.of(text), file);
    assertEquals(HostileFixture.of(text), JsonReport.read(file));
  }

  @Test
  void passesOverKeysThatItDoesNotKnow() {
    String json = JsonReport.toJson(Fixtures.rich());
    assertEquals(
        Fixtures.rich(),
        JsonReport.fromJson(json.replace("{\n  \"schema", "{\"x\": 1,\n  \"schema")));
  }

  @ParameterizedTest(name = "{index}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"schemaVersion\": 1|\"schemaVersion\": 2|/schemaVersion is 2, must be 1",
        "\"act\": \"deny\"|\"act\": \"lie\"|/statements/2/act is \"lie\", must be one of assert,",
        "\"date\": \"2031-03-09\"|\"date\": \"9 March\"|/articles/1/date is \"9 March\", must be a"
            + " day",
        "\"claims\": [|\"claimz\": [|/claims is missing, must be there",
        "\"score\": 0.75|\"score\": 0.5|/relations/0: relation score is 0.5, must be the sum",
        "\"spans\": [ [ 10, 55 ] ]|\"spans\": [ [ 10 ] ]|/statements/0/spans/0 is [10], must be a"
            + " pair",
        "\"spans\": [ [ 10, 55 ] ]|\"spans\": [ [ 10, 1.5 ] ]|/statements/0/spans/0/1 is 1.5, must"
            + " be a whole",
      })
  void tellsWhereADocumentIsWrong(String there, String instead, String message) throws IOException {
    String json = JsonReport.toJson(Fixtures.rich());
    assertTrue(json.contains(there), there);
    Path file = folder.resolve("wrong.json");
    Files.writeString(file, json.replaceFirst(java.util.regex.Pattern.quote(there), instead));
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> JsonReport.read(file));
    assertTrue(e.getMessage().startsWith(file + ": "), e.getMessage());
    assertTrue(e.getMessage().contains(message), e.getMessage());
  }

  @Test
  void tellsWhereJsonEnds() {
    String json = JsonReport.toJson(Fixtures.rich());
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () -> JsonReport.fromJson(json.substring(0, json.length() / 2)));
    assertTrue(e.getMessage().startsWith("not JSON at line "), e.getMessage());
    assertThrows(IllegalArgumentException.class, () -> JsonReport.fromJson(""));
    assertThrows(IllegalArgumentException.class, () -> JsonReport.fromJson(json + "x"));
  }
}
