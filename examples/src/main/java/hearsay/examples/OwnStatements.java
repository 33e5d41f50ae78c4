package hearsay.examples;

import hearsay.Reconciler;
import hearsay.model.Article;
import hearsay.model.Attribution;
import hearsay.model.Evidence;
import hearsay.model.Mention;
import hearsay.model.Modality;
import hearsay.model.Polarity;
import hearsay.model.QuotationKind;
import hearsay.model.Reconciliation;
import hearsay.model.Relation;
import hearsay.model.Source;
import hearsay.model.SourceKind;
import hearsay.model.Span;
import hearsay.model.SpeechAct;
import hearsay.model.Statement;
import java.util.List;
import java.util.Optional;

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
    int begin = article.text().indexOf(words);
    List<Span> spans = List.of(new Span(begin, begin + words.length()));
    Attribution attribution =
        new Attribution(
            List.of(new Mention(speaker.id(), "", Optional.empty(), false)),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new Statement(
        Statement.idOf(article.id(), spans, attribution),
        article.id(),
        spans,
        words,
        attribution,
        SpeechAct.ASSERT,
        QuotationKind.INDIRECT,
        Polarity.POSITIVE,
        Modality.CERTAIN);
  }
}
