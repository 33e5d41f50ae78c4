package hearsay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import hearsay.language.AnalyzedStatement;
import hearsay.model.Attribution;
import hearsay.model.Evidence;
import hearsay.model.Modality;
import hearsay.model.Polarity;
import hearsay.model.QuotationKind;
import hearsay.model.Relation;
import hearsay.model.RelationKind;
import hearsay.model.Span;
import hearsay.model.SpeechAct;
import hearsay.model.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ImpliedDenialsTest {

  private static final Statement ASKED = statement("s1", "the board asked him to go", 0);
  private static final Statement NOBODY = statement("s2", "nobody asked him to go", 40);

  private static Statement statement(String id, String text, int begin) {
    return new Statement(
        id,
        "a",
        List.of(new Span(begin, begin + text.length())),
        text,
        new Attribution(
            List.of(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        SpeechAct.ASSERT,
        QuotationKind.INDIRECT,
        Polarity.POSITIVE,
        Modality.HEDGED);
  }

  private static Statement with(Statement statement, SpeechAct act, Polarity polarity) {
    return new Statement(
        statement.id(),
        statement.articleId(),
        statement.spans(),
        statement.text(),
        statement.attribution(),
        act,
        statement.quotation(),
        polarity,
        statement.modality());
  }

  private static Relation relation(RelationKind kind, String from, String to) {
    return Relation.of(kind, from, to, List.of(new Evidence("words", "0.50", 0.5, List.of())));
  }

  private static List<Statement> marked(List<Statement> statements, Relation... relations) {
    return ImpliedDenials.marked(
        statements.stream().map(s -> new AnalyzedStatement(s, List.of(), Map.of())).toList(),
        List.of(relations));
  }

  @Test
  void whatDeniesAnotherIsADenial() {
    assertEquals(
        List.of(ASKED, with(NOBODY, SpeechAct.DENY, Polarity.NEGATIVE)),
        marked(List.of(ASKED, NOBODY), relation(RelationKind.DENIES, "s2", "s1")));
  }

  @Test
  void onlyTheEndThatDeniesIsMarked() {
    List<Statement> marked =
        marked(List.of(ASKED, NOBODY), relation(RelationKind.DENIES, "s2", "s1"));
    assertEquals(List.of("s1", "s2"), marked.stream().map(Statement::id).toList());
    assertEquals(
        List.of(SpeechAct.ASSERT, SpeechAct.DENY), marked.stream().map(Statement::act).toList());
    assertNotEquals(NOBODY, marked.get(1));
  }

  @Test
  void otherRelationsMarkNothing() {
    for (RelationKind kind : RelationKind.values()) {
      if (kind != RelationKind.DENIES) {
        assertEquals(
            List.of(ASKED, NOBODY),
            marked(List.of(ASKED, NOBODY), relation(kind, "s2", "s1")),
            kind.toString());
      }
    }
    assertEquals(List.of(ASKED, NOBODY), marked(List.of(ASKED, NOBODY)));
  }

  @Test
  void aDenialStaysAsItIs() {
    Statement denial = with(NOBODY, SpeechAct.DENY, Polarity.POSITIVE);
    assertEquals(
        List.of(ASKED, denial),
        marked(List.of(ASKED, denial), relation(RelationKind.DENIES, "s2", "s1")));
  }
}
