package hearsay.benchmarks.data;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.nio.file.Path;
import java.util.List;

/**
 * A story's articles annotated in full.
 *
 * @param statements every statement, those off the topic included
 * @param claims the clusters of statements with one meaning
 * @param relations between statements or claims
 * @param entities names that stand for one speaker; may be absent
 */
public record GoldStory(
    List<Statement> statements,
    @JsonProperty("clusters") List<StoryClaim> claims,
    List<StoryRelation> relations,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<Entity> entities) {
  public GoldStory {
    statements = List.copyOf(statements);
    claims = List.copyOf(claims);
    relations = List.copyOf(relations);
    entities = List.copyOf(entities);
  }

  /** Reads a JSON file. */
  public static GoldStory read(Path file) {
    return Json.read(file, GoldStory.class);
  }

  /**
   * Reads JSON that is already in memory.
   *
   * @param name names it in messages
   */
  public static GoldStory parse(Path name, String json) {
    return Json.parse(name, json, GoldStory.class);
  }

  /**
   * What one attribution says.
   *
   * @param id names the statement
   * @param doc the article's number, the first part of its file's name
   * @param content where it stands in the article
   * @param speakers whoever says it; empty for narration without one
   * @param act the speech act's lower-case word
   * @param quote the kind of quotation's lower-case word
   * @param offTopic whether it has nothing to do with the story; false where absent
   */
  public record Statement(
      String id,
      String doc,
      Content content,
      @JsonSetter(nulls = Nulls.AS_EMPTY) List<Speaker> speakers,
      String act,
      String quote,
      @JsonProperty("off_topic") @JsonSetter(nulls = Nulls.AS_EMPTY) boolean offTopic) {
    public Statement {
      speakers = List.copyOf(speakers);
    }

    /** Whether someone is quoted, rather than the article itself speaking. */
    public boolean isAttributed() {
      return !quote.equals("narration");
    }
  }

  /**
   * Where a statement stands.
   *
   * @param spans into its article's text
   */
  public record Content(List<Span> spans) {
    public Content {
      spans = List.copyOf(spans);
    }
  }

  /**
   * Whoever makes a statement.
   *
   * @param writtenName as the article writes it; empty where it writes none
   * @param canonicalName the same for all spellings
   * @param inferred whether the article leaves the reader to infer the speaker; false where absent
   */
  public record Speaker(
      @JsonProperty("name_as_written") @JsonSetter(nulls = Nulls.AS_EMPTY) String writtenName,
      @JsonProperty("canonical") @JsonSetter(nulls = Nulls.AS_EMPTY) String canonicalName,
      @JsonSetter(nulls = Nulls.AS_EMPTY) boolean inferred) {}

  /**
   * Names that stand for one speaker.
   *
   * @param canonical the name that stands for all
   * @param variants other spellings; may be absent
   */
  public record Entity(
      String canonical, @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> variants) {
    public Entity {
      variants = List.copyOf(variants);
    }
  }
}
