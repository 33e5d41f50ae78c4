package hearsay.examples.made;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hearsay.examples.BundledStories;
import hearsay.model.Article;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A bundled story with its gold.
 *
 * @param name of the story
 * @param articles in the order of their ids
 * @param gold statements, clusters, relations and the rest, as they stand in the file
 */
record GoldStory(String name, List<Article> articles, JsonNode gold) {

  private static final ObjectMapper JSON = new ObjectMapper();

  static GoldStory read(String name) {
    String file = "stories/" + name + "/gold.json";
    try (InputStream in = BundledStories.class.getResourceAsStream(file)) {
      return new GoldStory(name, BundledStories.read(name).articles(), JSON.readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The entries of one of the gold's lists. */
  Stream<JsonNode> list(String list) {
    return each(gold.get(list));
  }

  static Stream<JsonNode> each(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  /** What is there under a name; empty for null. */
  static Optional<JsonNode> in(JsonNode node, String name) {
    return Optional.ofNullable(node.get(name)).filter(value -> !value.isNull());
  }

  /** The article that a statement of the gold stands in. */
  Article articleOf(JsonNode statement) {
    String document = statement.get("doc").asText();
    return articles.stream()
        .filter(article -> article.id().startsWith(document))
        .findFirst()
        .orElseThrow();
  }

  /** The words with a capital in the names of the parties: what another story would not share. */
  Set<String> nameWords() {
    Set<String> words = new HashSet<>();
    list("entities")
        .flatMap(
            entity ->
                Stream.concat(
                    Stream.of(entity.get("canonical").asText()),
                    each(entity.get("variants")).map(JsonNode::asText)))
        .flatMap(name -> Arrays.stream(name.split("\\P{L}+")))
        .filter(word -> word.length() > 3 && Character.isUpperCase(word.charAt(0)))
        .forEach(words::add);
    return words;
  }
}
