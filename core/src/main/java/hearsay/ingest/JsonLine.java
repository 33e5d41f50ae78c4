package hearsay.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import hearsay.model.Article;
import hearsay.model.Skipped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A line of JSON Lines to an article. */
final class JsonLine {

  /** Thread-safe once built. */
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private JsonLine() {}

  /**
   * The article, or nothing where the line is blank or cannot be read as one.
   *
   * @param where what the file is called in {@code skipped}, which takes what was not read
   */
  static Optional<Article> read(String where, ByteLine line, List<Skipped> skipped) {
    String place = "line " + line.number();
    int begin = line.offset() == 0 ? Utf8.markLength(line.bytes()) : 0;
    Utf8 decoded = Utf8.decode(line.bytes(), begin);
    if (decoded.malformedAt().isPresent()) {
      int at = decoded.malformedAt().getAsInt();
      skipped.add(
          ReadProblem.malformed(line.bytes()[at] & 0xFF)
              .in(where, place + ", byte " + (line.offset() + at)));
      return Optional.empty();
    }
    if (Blank.isBlank(decoded.text())) {
      return Optional.empty();
    }
    JsonNode node;
    try {
      node = JSON.readTree(decoded.text());
    } catch (JsonProcessingException e) {
      skipped.add(ReadProblem.badJson(e.getOriginalMessage()).in(where, place + column(e)));
      return Optional.empty();
    }
    return article(where, place, node, skipped);
  }

  private static String column(JsonProcessingException e) {
    return e.getLocation() == null ? "" : ", column " + e.getLocation().getColumnNr();
  }

  private static Optional<Article> article(
      String where, String place, JsonNode node, List<Skipped> skipped) {
    if (!node.isObject()) {
      skipped.add(ReadProblem.NO_OBJECT.in(where, place));
      return Optional.empty();
    }
    JsonNode id = node.path("id");
    if (!(id.isTextual() || id.isIntegralNumber()) || Blank.isBlank(id.asText())) {
      skipped.add(ReadProblem.NO_ID.in(where, place));
      return Optional.empty();
    }
    JsonNode text = node.path("text");
    if (!text.isTextual() || Blank.isBlank(text.asText())) {
      skipped.add(ReadProblem.NO_TEXT_FIELD.in(where, place));
      return Optional.empty();
    }
    Fields fields = new Fields(where, place, node, skipped);
    return Optional.of(
        new Article(
            id.asText().strip(),
            fields.text(HeaderField.PUBLISHER),
            fields.text(HeaderField.TITLE),
            fields.day(),
            fields.text(HeaderField.URL),
            text.asText()));
  }

  /** The fields that may be missing; null and blank are as good as missing. */
  private record Fields(String where, String place, JsonNode node, List<Skipped> skipped) {

    Optional<String> text(String name) {
      JsonNode value = node.path(name);
      if (value.isMissingNode() || value.isNull()) {
        return Optional.empty();
      }
      if (!value.isTextual()) {
        skipped.add(ReadProblem.badField(name).in(where, place));
        return Optional.empty();
      }
      return Optional.of(value.asText().strip()).filter(text -> !text.isEmpty());
    }

    Optional<LocalDate> day() {
      Optional<String> value = text(HeaderField.DATE);
      Optional<LocalDate> day = value.flatMap(Days::parse);
      if (value.isPresent() && day.isEmpty()) {
        skipped.add(ReadProblem.badDate(value.get()).in(where, place));
      }
      return day;
    }
  }
}
