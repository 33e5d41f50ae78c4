package hearsay;

import com.google.common.collect.ImmutableSet;
import hearsay.language.AnalyzedStatement;
import hearsay.model.Polarity;
import hearsay.model.Relation;
import hearsay.model.RelationKind;
import hearsay.model.SpeechAct;
import hearsay.model.Statement;
import java.util.List;
import java.util.Set;

/**
 * "Nobody asked him to go", said the spokeswoman: whether that is a denial is known once it is
 * known what it answers.
 */
final class ImpliedDenials {

  private ImpliedDenials() {}

  /** The statements, those that deny another by a neutral word of telling marked as denials. */
  static List<Statement> marked(List<AnalyzedStatement> statements, List<Relation> relations) {
    Set<String> denying =
        relations.stream()
            .filter(relation -> relation.kind() == RelationKind.DENIES)
            .map(Relation::from)
            .collect(ImmutableSet.toImmutableSet());
    return statements.stream()
        .map(AnalyzedStatement::statement)
        .map(
            statement ->
                denying.contains(statement.id()) && statement.act() != SpeechAct.DENY
                    ? denial(statement)
                    : statement)
        .toList();
  }

  private static Statement denial(Statement statement) {
    return new Statement(
        statement.id(),
        statement.articleId(),
        statement.spans(),
        statement.text(),
        statement.attribution(),
        SpeechAct.DENY,
        statement.quotation(),
        Polarity.NEGATIVE,
        statement.modality());
  }
}
