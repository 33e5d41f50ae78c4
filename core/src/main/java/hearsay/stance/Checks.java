package hearsay.stance;

import hearsay.language.AnalyzedStatement;
import hearsay.match.Matching;
import hearsay.match.SimilarPair;
import hearsay.model.Article;
import hearsay.model.Attribution;
import hearsay.model.Claim;
import hearsay.model.Evidence;
import hearsay.model.Findings;
import hearsay.model.Modality;
import hearsay.model.NonConflict;
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

/** Asks the checks that find conflicts in a story, as if the two texts were a story. */
final class Checks {

  private static final Attribution NOBODY =
      new Attribution(
          List.of(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** What the name of a feature begins with where a check finds a conflict. */
  static final String CONFLICT = "conflict ";

  private final hearsay.relate.Relator relator = new hearsay.relate.Relator();

  /**
   * Adds what the checks find.
   *
   * @param alike how far the texts meet, in [0, 1]
   */
  void read(
      BareText one,
      boolean oneNegates,
      BareText other,
      boolean otherNegates,
      double alike,
      Values values) {
    List<AnalyzedStatement> both =
        List.of(statement("1", one, oneNegates), statement("2", other, otherNegates));
    Findings findings =
        relator.relate(
            List.of(Article.of("1", one.text()), Article.of("2", other.text())),
            List.of(),
            both,
            new Matching(List.of(claim(both)), List.of(new SimilarPair(0, 1, alike, List.of()))));
    for (Relation relation : findings.relations()) {
      values.flag((relation.kind().isConflict() ? CONFLICT : "check ") + name(relation));
    }
    for (NonConflict none : findings.nonConflicts()) {
      values.flag("check none " + none.reason());
    }
  }

  private static String name(Relation relation) {
    if (relation.kind() != RelationKind.CONTRADICTS) {
      return relation.kind().name();
    }
    return relation.evidence().stream()
        .map(Evidence::signal)
        .filter(signal -> !signal.equals("same event"))
        .findFirst()
        .orElse(relation.kind().name());
  }

  private static AnalyzedStatement statement(String id, BareText text, boolean negates) {
    List<Span> whole = List.of(new Span(0, text.text().length()));
    return new AnalyzedStatement(
        new Statement(
            Statement.idOf(id, whole, NOBODY),
            id,
            whole,
            text.text(),
            NOBODY,
            SpeechAct.ASSERT,
            QuotationKind.INDIRECT,
            negates ? Polarity.NEGATIVE : Polarity.POSITIVE,
            Modality.CERTAIN),
        text.sentences(),
        Map.of());
  }

  /** The two are put side by side because they are of one story. */
  private static Claim claim(List<AnalyzedStatement> both) {
    Statement first = both.get(0).statement();
    return new Claim(
        "claim:" + first.id(),
        first.text(),
        "one",
        both.stream().map(each -> each.statement().id()).sorted().toList());
  }
}
