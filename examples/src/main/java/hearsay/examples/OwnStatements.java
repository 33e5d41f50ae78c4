package hearsay.examples;

import hearsay.Reconciler;
import hearsay.model.Article;
import hearsay.model.Attribution;
import hearsay.model.Evidence;
import hearsay.model.Polarity;
import hearsay.model.Reconciliation;
import hearsay.model.Relation;
import hearsay.model.Source;
import hearsay.model.SourceKind;
import hearsay.model.SpeechAct;
import hearsay.model.Statement;
import java.util.List;

/** Reconciles statements that the caller has already, and explains each relation. */
public final class OwnStatements {

  private OwnStatements() {}

  /** Two reports of one speaker's words; takes no arguments. */
  public static void main(String[] args) {
    Article gazette =
        Article.of("gazette", "The mill in Orsk will cut 120 jobs, said Dana Hallam.");
    Article radio = Article.of("radio", "Hallam said that the mill in Orsk will cut 340 jobs.");
    Source hallam =
        new Source("hallam", SourceKind.PERSON, "Dana Hallam", List.of("Hallam"), List.of());
    List<Statement> statements =
        List.of(
            said(hallam, gazette, "The mill in Orsk will cut 120 jobs"),
            said(hallam, radio, "the mill in Orsk will cut 340 jobs"));
    try (Reconciler reconciler = Reconciler.create()) {
      Reconciliation result =
          reconciler.reconcile(List.of(gazette, radio), List.of(hallam), statements);
      for (Relation relation : result.relations()) {
        System.out.println(relation.kind() + " " + relation.from() + " " + relation.to());
        for (Evidence evidence : relation.evidence()) {
          System.out.printf("  %s: %s%n", evidence.signal(), evidence.value());
        }
      }
    }
  }

  private static Statement said(Source speaker, Article article, String words) {
    return Statement.of(
        article,
        article.spanOf(words),
        Attribution.to(speaker),
        SpeechAct.ASSERT,
        Polarity.POSITIVE);
  }
}
