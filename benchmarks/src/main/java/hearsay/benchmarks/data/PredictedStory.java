package hearsay.benchmarks.data;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.nio.file.Path;
import java.util.List;

/**
 * What was found in a story's articles.
 *
 * @param statements of all articles
 * @param claims statements put together
 * @param relations between statements or claims
 */
public record PredictedStory(
    List<Statement> statements, List<StoryClaim> claims, List<StoryRelation> relations) {
  public PredictedStory {
    statements = List.copyOf(statements);
    claims = List.copyOf(claims);
    relations = List.copyOf(relations);
  }

  /** Reads a JSON file. */
  public static PredictedStory read(Path file) {
    return Json.read(file, PredictedStory.class);
  }

  /** Writes a JSON file. */
  public void write(Path file) {
    Json.writeLines(file, List.of(this));
  }

  /**
   * What one attribution says.
   *
   * @param id names the statement
   * @param doc the article's number, the first part of its file's name
   * @param spans where it stands in the article's text
   * @param speaker the resolved name; empty where none was found
   * @param act the speech act's lower-case word; empty where none was found
   * @param quote the kind of quotation's lower-case word; empty where none was found
   */
  public record Statement(
      String id,
      String doc,
      List<Span> spans,
      @JsonSetter(nulls = Nulls.AS_EMPTY) String speaker,
      @JsonSetter(nulls = Nulls.AS_EMPTY) String act,
      @JsonSetter(nulls = Nulls.AS_EMPTY) String quote) {
    public Statement {
      spans = List.copyOf(spans);
    }
  }
}
