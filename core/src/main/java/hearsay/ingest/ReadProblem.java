package hearsay.ingest;

import hearsay.model.Article;
import hearsay.model.Skipped;
import java.io.IOException;

/**
 * Why something was not read: one table of all reasons, so that they are worded alike.
 *
 * @param reason what is wrong
 * @param hint what might mend it
 */
record ReadProblem(String reason, String hint) {

  static final ReadProblem NO_TEXT =
      new ReadProblem("there is no text in it", "Maybe the download failed");
  static final ReadProblem ONLY_HEADER =
      new ReadProblem("there is no text below the header", "Maybe the download failed");
  static final ReadProblem NO_FILE =
      new ReadProblem("there is no file in it", "Maybe another directory was meant");
  static final ReadProblem HIDDEN =
      new ReadProblem("a hidden directory", "Maybe rename it, or read it by itself");
  static final ReadProblem OTHER_FORM =
      new ReadProblem("neither .txt nor .jsonl", "Maybe convert it to one of them");
  static final ReadProblem NO_ID =
      new ReadProblem("no id", "Give each article a field \"id\" with a text that is not blank");
  static final ReadProblem NO_TEXT_FIELD =
      new ReadProblem("no text", "Give each article a field \"text\" that is not blank");
  static final ReadProblem NO_OBJECT =
      new ReadProblem("not a JSON object", "Write one object a line: {\"id\": ..., \"text\": ...}");

  static ReadProblem tooLong(int limit) {
    return new ReadProblem(
        "longer than " + limit + " bytes", "Maybe it holds several articles; or raise the limit");
  }

  static ReadProblem malformed(int unit) {
    return new ReadProblem(
        "byte 0x%02X is not UTF-8 text".formatted(unit), "Maybe save it as UTF-8");
  }

  static ReadProblem badDate(String value) {
    return new ReadProblem(
        "date is '" + value + "', read without it",
        "Write days as YYYY-MM-DD, of the years "
            + Article.FIRST_YEAR
            + " to "
            + Article.LAST_YEAR);
  }

  static ReadProblem badField(String name) {
    return new ReadProblem(
        "field \"" + name + "\" is not a text, read without it",
        "Put its value in quotation marks");
  }

  static ReadProblem repeatedField(String name) {
    return new ReadProblem("a second line '" + name + ":', read without it", "Keep one of the two");
  }

  static ReadProblem duplicate(String id, String where) {
    return new ReadProblem(
        "id '" + id + "' is already that of " + where, "Give each article an id of its own");
  }

  static ReadProblem badJson(String message) {
    return new ReadProblem(
        "not JSON: " + message, "Write one object a line: {\"id\": ..., \"text\": ...}");
  }

  static ReadProblem unreadable(IOException error) {
    return new ReadProblem(
        "cannot be read: " + error, "Maybe check that it exists and who may read it");
  }

  /** This problem in a file, at a place in it. */
  Skipped in(String where, String place) {
    return new Skipped(where, place, reason, hint);
  }
}
