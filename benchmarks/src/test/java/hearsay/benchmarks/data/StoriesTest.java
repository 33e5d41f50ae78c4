package hearsay.benchmarks.data;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import hearsay.model.QuotationKind;
import hearsay.model.RelationKind;
import hearsay.model.SpeechAct;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The annotated stories, to learn from, to mend by and to measure by, are sound. */
final class StoriesTest {

  private static final List<Path> DIRECTORIES =
      List.of(Path.of("stories"), Path.of("checked", "story"), Path.of("held-out", "story"));

  private static final Splitter PARTS = Splitter.on('_').limit(2);

  static List<Path> stories() throws IOException {
    List<Path> stories = new ArrayList<>();
    for (Path directory : DIRECTORIES) {
      list(directory).stream().filter(Files::isDirectory).forEach(stories::add);
    }
    return stories;
  }

  private static List<Path> list(Path directory) throws IOException {
    try (Stream<Path> found = Files.list(directory)) {
      return found.sorted().toList();
    }
  }

  private static GoldStory gold(Path story) {
    return GoldStory.read(story.resolve("gold.json"));
  }

  /** The articles' texts by number. */
  private static Map<String, String> texts(Path story) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (Path file : list(story)) {
      String name = file.getFileName().toString();
      if (name.endsWith(".txt")) {
        String other = texts.put(PARTS.splitToList(name).get(0), Files.readString(file));
        assertEquals(null, other, "two articles of one number: " + file);
      }
    }
    return texts;
  }

  private static Set<String> words(Enum<?>[] constants) {
    return Arrays.stream(constants).map(c -> c.name().toLowerCase(Locale.ROOT)).collect(toSet());
  }

  @Test
  void thereAreSome() throws IOException {
    assertFalse(stories().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("stories")
  void everyArticleIsThereAndAnnotated(Path story) throws IOException {
    Set<String> annotated =
        gold(story).statements().stream().map(GoldStory.Statement::doc).collect(toSet());
    assertEquals(texts(story).keySet(), annotated);
    assertTrue(annotated.size() > 1, "one article alone");
  }

  @ParameterizedTest
  @MethodSource("stories")
  void spansLieInTheirArticles(Path story) throws IOException {
    Map<String, String> texts = texts(story);
    for (GoldStory.Statement statement : gold(story).statements()) {
      String text = texts.getOrDefault(statement.doc(), "");
      assertFalse(statement.content().spans().isEmpty(), statement.id());
      int last = 0;
      for (Span span : statement.content().spans()) {
        assertTrue(span.start() >= last, "out of order: " + statement);
        assertFalse(span.isEmpty(), "empty: " + statement);
        assertTrue(span.end() <= text.length(), "beyond its article: " + statement);
        String told = text.substring(span.start(), span.end());
        assertEquals(told.strip(), told, "blank at an end: " + statement);
        last = span.end();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("stories")
  void idsNameOneThing(Path story) {
    GoldStory gold = gold(story);
    Set<String> ids = new HashSet<>();
    gold.statements().forEach(s -> assertTrue(ids.add(s.id()), "twice: " + s.id()));
    gold.claims().forEach(c -> assertTrue(ids.add(c.id()), "twice: " + c.id()));
  }

  @ParameterizedTest
  @MethodSource("stories")
  void membersAndEndsExist(Path story) {
    GoldStory gold = gold(story);
    Set<String> statements =
        gold.statements().stream().map(GoldStory.Statement::id).collect(toSet());
    List<String> members = new ArrayList<>();
    gold.claims().forEach(claim -> members.addAll(claim.members()));
    Set<String> ends = gold.claims().stream().map(StoryClaim::id).collect(toSet());
    ends.addAll(statements);
    assertTrue(statements.containsAll(members), members + " are not all statements");
    assertEquals(members.size(), new HashSet<>(members).size(), "in two claims");
    gold.claims().forEach(claim -> assertFalse(claim.members().isEmpty(), claim.id()));
    for (StoryRelation relation : gold.relations()) {
      assertTrue(ends.contains(relation.from()), "from: " + relation);
      assertTrue(ends.contains(relation.to()), "to: " + relation);
      assertFalse(relation.from().equals(relation.to()), "to itself: " + relation);
    }
  }

  @ParameterizedTest
  @MethodSource("stories")
  void wordsAreKnown(Path story) {
    GoldStory gold = gold(story);
    Set<String> acts = words(SpeechAct.values());
    Set<String> quotes = words(QuotationKind.values());
    for (GoldStory.Statement statement : gold.statements()) {
      assertTrue(acts.contains(statement.act()), "act: " + statement);
      assertTrue(quotes.contains(statement.quote()), "quote: " + statement);
    }
    Set<String> types = words(RelationKind.values());
    gold.relations().forEach(r -> assertTrue(types.contains(r.type()), "type: " + r));
  }
}
