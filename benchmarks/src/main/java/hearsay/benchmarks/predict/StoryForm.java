package hearsay.benchmarks.predict;

import hearsay.benchmarks.data.PredictedStory;
import hearsay.benchmarks.data.StoryClaim;
import hearsay.benchmarks.data.StoryRelation;
import hearsay.model.Mention;
import hearsay.model.Reconciliation;
import hearsay.model.Relation;
import hearsay.model.RelationKind;
import hearsay.model.Statement;
import java.util.Locale;

/** A reconciliation in the form that stories are annotated in. */
final class StoryForm {

  private StoryForm() {}

  static PredictedStory of(Reconciliation reconciliation) {
    return new PredictedStory(
        reconciliation.statements().stream()
            .map(statement -> statement(reconciliation, statement))
            .toList(),
        reconciliation.claims().stream()
            .map(claim -> new StoryClaim(claim.id(), claim.statementIds()))
            .toList(),
        reconciliation.relations().stream().map(StoryForm::relation).toList());
  }

  private static PredictedStory.Statement statement(
      Reconciliation reconciliation, Statement statement) {
    return new PredictedStory.Statement(
        statement.id(),
        document(statement.articleId()),
        Spans.of(statement.spans()),
        statement
            .attribution()
            .speaker()
            .map(Mention::sourceId)
            .map(reconciliation::nameOf)
            .orElse(""),
        word(statement.act()),
        word(statement.quotation()));
  }

  /** The file's name up to the first underscore, or all of it without its ending. */
  static String document(String articleId) {
    String name = articleId.substring(articleId.lastIndexOf('/') + 1);
    int end = name.indexOf('_');
    return end < 0 ? name : name.substring(0, end);
  }

  private static StoryRelation relation(Relation relation) {
    // The guideline has no word of its own for a reversal.
    RelationKind kind =
        relation.kind() == RelationKind.ROLE_REVERSAL ? RelationKind.CONTRADICTS : relation.kind();
    return new StoryRelation(word(kind), relation.from(), relation.to());
  }

  /** A constant's lower-case word. */
  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
