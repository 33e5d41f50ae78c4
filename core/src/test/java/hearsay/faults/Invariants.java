package hearsay.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hearsay.ingest.Articles;
import hearsay.model.Article;
import hearsay.model.Evidence;
import hearsay.model.Mention;
import hearsay.model.Place;
import hearsay.model.Reconciliation;
import hearsay.model.Relation;
import hearsay.model.Skipped;
import hearsay.model.Span;
import hearsay.model.Statement;
import java.util.HashSet;
import java.util.Set;

/** What holds of every result, whatever was given. */
public final class Invariants {

  private Invariants() {}

  /** Checks that the result hangs together and loses nothing in silence. */
  public static void assertHold(Articles given, Reconciliation result) {
    for (Statement statement : result.statements()) {
      String text = result.articleOf(statement).text();
      statement.spans().forEach(span -> assertInside(span, text));
      assertEquals(Span.join(statement.spans(), text), statement.text());
      statement.attribution().cue().ifPresent(cue -> assertEquals(cue.span().in(text), cue.text()));
      for (Mention speaker : statement.attribution().speakers()) {
        assertTrue(result.source(speaker.sourceId()).isPresent(), speaker.sourceId());
        speaker.span().ifPresent(span -> assertInside(span, text));
      }
      result.standing(result.claimOf(statement));
    }
    for (Relation relation : result.relations()) {
      assertTrue(relation.score() > 0 && relation.score() <= 1 + 1e-9, relation.toString());
      for (Evidence evidence : relation.evidence()) {
        for (Place place : evidence.places()) {
          assertInside(place.span(), result.article(place.articleId()).orElseThrow().text());
        }
      }
    }
    assertNothingLost(given, result);
  }

  private static void assertInside(Span span, String text) {
    assertTrue(span.end() <= text.length(), () -> span + " in a text of " + text.length());
  }

  private static void assertNothingLost(Articles given, Reconciliation result) {
    Set<String> named = new HashSet<>();
    result.articles().stream().map(Article::id).forEach(named::add);
    result.skipped().stream().map(Skipped::where).forEach(named::add);
    given.articles().forEach(article -> assertTrue(named.contains(article.id()), article.id()));
    assertTrue(result.skipped().containsAll(given.skipped()));
  }
}
