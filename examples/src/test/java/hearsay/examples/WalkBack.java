package hearsay.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hearsay.model.Article;
import hearsay.model.Evidence;
import hearsay.model.Mention;
import hearsay.model.NonConflict;
import hearsay.model.Origin;
import hearsay.model.Place;
import hearsay.model.Reconciliation;
import hearsay.model.Relation;
import hearsay.model.Span;
import hearsay.model.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The law that from every finding one can walk back to the words that it rests on. */
final class WalkBack {

  private WalkBack() {}

  static void assertHolds(Reconciliation result) {
    for (Statement statement : result.statements()) {
      assertWords(statement, result.articleOf(statement).text());
    }
    for (Relation relation : result.relations()) {
      assertEnds(result, relation.from(), relation.to());
      assertPlaces(result, relation.evidence());
    }
    for (NonConflict nonConflict : result.findings().nonConflicts()) {
      assertEnds(result, nonConflict.from(), nonConflict.to());
      assertPlaces(result, nonConflict.evidence());
    }
    for (Origin origin : result.findings().origins()) {
      assertPlaces(result, origin.evidence());
    }
  }

  private static void assertWords(Statement statement, String text) {
    assertEquals(Span.join(statement.spans(), text), statement.text(), statement.id());
    statement.attribution().cue().ifPresent(cue -> assertEquals(cue.text(), cue.span().in(text)));
    Stream.of(
            statement.attribution().speakers(),
            statement.attribution().channel(),
            statement.attribution().addressee().stream().toList())
        .flatMap(List<Mention>::stream)
        .forEach(
            mention ->
                mention.span().ifPresent(span -> assertEquals(mention.asWritten(), span.in(text))));
  }

  private static void assertEnds(Reconciliation result, String... ends) {
    for (String end : ends) {
      assertTrue(result.statement(end).isPresent() || result.claim(end).isPresent(), end);
    }
  }

  private static void assertPlaces(Reconciliation result, List<Evidence> evidence) {
    for (Evidence each : evidence) {
      for (Place place : each.places()) {
        Optional<Article> article = result.article(place.articleId());
        assertTrue(
            article.filter(in -> place.span().end() <= in.text().length()).isPresent(),
            () -> each + " rests on " + place);
      }
    }
  }
}
