package hearsay.benchmarks.scale;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hearsay.model.Statement;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class StatementMakerTest {

  private static final MadeStatements MADE = StatementMaker.make(5000, 7);

  private static List<Statement> statements(MadeStatements made) {
    return made.statements().stream().map(each -> each.statement()).toList();
  }

  private static Map<Integer, Long> sizes(int[] groups) {
    return Arrays.stream(groups)
        .boxed()
        .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
  }

  @Test
  void oneSeedGivesTheSameStatements() {
    MadeStatements again = StatementMaker.make(5000, 7);
    assertEquals(statements(MADE), statements(again));
    assertArrayEquals(MADE.claims(), again.claims());
    assertNotEquals(statements(MADE), statements(StatementMaker.make(5000, 8)));
  }

  @Test
  void givesAsManyAsAskedWithIdsOfTheirOwn() {
    assertEquals(5000, MADE.statements().size());
    Set<String> ids = statements(MADE).stream().map(Statement::id).collect(Collectors.toSet());
    assertEquals(5000, ids.size());
    assertThrows(IllegalArgumentException.class, () -> StatementMaker.make(0, 7));
  }

  @Test
  void sizesAreSkewed() {
    List<Long> claims = sizes(MADE.claims()).values().stream().sorted().toList();
    assertEquals(1, claims.get(claims.size() / 2 - claims.size() / 8));
    assertTrue(claims.get(claims.size() - 1) >= 40, () -> "largest claim " + claims);
    List<Long> stories = sizes(MADE.stories()).values().stream().sorted().toList();
    assertTrue(stories.get(stories.size() / 2) <= 6, () -> "stories " + stories);
    assertTrue(stories.get(stories.size() - 1) >= 100, () -> "stories " + stories);
  }

  @Test
  void claimsHaveSeveralWordingsAndReprints() {
    Map<Integer, Long> sizes = sizes(MADE.claims());
    int largest =
        sizes.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    Set<String> texts = new HashSet<>();
    for (int i = 0; i < MADE.claims().length; i++) {
      if (MADE.claims()[i] == largest) {
        texts.add(MADE.statements().get(i).statement().text());
      }
    }
    assertTrue(texts.size() > 5 && texts.size() < sizes.get(largest), () -> texts.toString());
  }

  @Test
  void treesAndSpansFitTheText() {
    for (int i = 0; i < 200; i++) {
      var made = MADE.statements().get(i);
      var sentence = made.sentences().get(0);
      long roots = sentence.dependencies().heads().stream().filter(head -> head < 0).count();
      assertEquals(1, roots, () -> made.statement().text());
      int begin = made.statement().begin();
      for (var token : made.tokens()) {
        assertEquals(
            token.text(),
            made.statement().text().substring(token.begin() - begin, token.end() - begin));
      }
    }
  }
}
