package hearsay.ingest;

import hearsay.model.Article;
import hearsay.model.Skipped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A file of plain text to an article. */
final class PlainText {

  private PlainText() {}

  /**
   * The article, or nothing where the file cannot be read as one.
   *
   * @param where what the file is called in {@code skipped}, which takes what was not read
   */
  static Optional<Article> read(String where, String id, byte[] bytes, List<Skipped> skipped) {
    Utf8 decoded = Utf8.decode(bytes, Utf8.markLength(bytes));
    String text = decoded.text();
    if (decoded.malformedAt().isPresent()) {
      int at = decoded.malformedAt().getAsInt();
      skipped.add(
          ReadProblem.malformed(bytes[at] & 0xFF)
              .in(where, "byte " + at + " in line " + lineNumber(text)));
      return Optional.empty();
    }
    List<Line> lines = Line.of(text);
    if (lines.isEmpty()) {
      skipped.add(ReadProblem.NO_TEXT.in(where, ""));
      return Optional.empty();
    }
    List<HeaderField> header = HeaderField.of(text, lines);
    if (!header.isEmpty()
        && lines.get(lines.size() - 1).span().end() == header.get(header.size() - 1).span().end()) {
      skipped.add(ReadProblem.ONLY_HEADER.in(where, ""));
      return Optional.empty();
    }
    return Optional.of(article(where, id, text, header, skipped));
  }

  private static Article article(
      String where, String id, String text, List<HeaderField> header, List<Skipped> skipped) {
    Map<String, HeaderField> fields = new HashMap<>();
    for (HeaderField field : header) {
      if (fields.putIfAbsent(field.key(), field) != null) {
        skipped.add(ReadProblem.repeatedField(field.key()).in(where, "line " + field.line()));
      }
    }
    Optional<HeaderField> date = Optional.ofNullable(fields.get(HeaderField.DATE));
    Optional<LocalDate> day = date.flatMap(field -> Days.parse(field.value()));
    if (date.isPresent() && day.isEmpty() && !date.get().value().isEmpty()) {
      skipped.add(ReadProblem.badDate(date.get().value()).in(where, "line " + date.get().line()));
    }
    return new Article(
        id,
        value(fields, HeaderField.PUBLISHER),
        value(fields, HeaderField.TITLE),
        day,
        value(fields, HeaderField.URL),
        text);
  }

  private static Optional<String> value(Map<String, HeaderField> fields, String key) {
    return Optional.ofNullable(fields.get(key))
        .map(HeaderField::value)
        .filter(value -> !value.isEmpty());
  }

  /** Number of the line in which the text ends, from 1. */
  private static int lineNumber(String text) {
    int number = 1;
    for (int i = 0; i < text.length(); i++) {
      boolean lineFeed = text.charAt(i) == '\n';
      boolean loneReturn = text.charAt(i) == '\r' && !text.startsWith("\n", i + 1);
      if (lineFeed || loneReturn) {
        number++;
      }
    }
    return number;
  }
}
