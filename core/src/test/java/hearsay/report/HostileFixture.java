package hearsay.report;

import static hearsay.report.Said.evidence;

import hearsay.model.Article;
import hearsay.model.Attribution;
import hearsay.model.Claim;
import hearsay.model.Evidence;
import hearsay.model.Findings;
import hearsay.model.Issue;
import hearsay.model.Mention;
import hearsay.model.Modality;
import hearsay.model.NonConflict;
import hearsay.model.NonConflictReason;
import hearsay.model.Origin;
import hearsay.model.OriginKind;
import hearsay.model.PartialDate;
import hearsay.model.Place;
import hearsay.model.Polarity;
import hearsay.model.Provenance;
import hearsay.model.QuotationKind;
import hearsay.model.Reconciliation;
import hearsay.model.Relation;
import hearsay.model.RelationKind;
import hearsay.model.Skipped;
import hearsay.model.Source;
import hearsay.model.SourceKind;
import hearsay.model.Span;
import hearsay.model.SpeechAct;
import hearsay.model.Standing;
import hearsay.model.StandingKind;
import hearsay.model.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a report must not trip over. */
final class HostileFixture {

  private HostileFixture() {}

  /**
   * One article in which every text is {@code text}: id, outlet, title, name, wording, evidence,
   * reason; nothing in a report may come of it but that text.
   *
   * @param text not blank
   */
  static Reconciliation of(String text) {
    Article article =
        new Article(
            text,
            Optional.of(text),
            Optional.of(text),
            Optional.of(LocalDate.of(2031, 3, 4)),
            Optional.of("javascript:alert(1)//" + text),
            "He said: " + text + "\nShe said: " + text + " not");
    Source source =
        new Source("person:" + text, SourceKind.PERSON, text, List.of(text), List.of(text));
    int second = article.text().lastIndexOf(text);
    Statement one = statementAt(article, source, SpeechAct.ASSERT, new Span(9, 9 + text.length()));
    Statement two =
        statementAt(article, source, SpeechAct.DENY, new Span(second, second + text.length() + 4));
    Evidence evidence = evidence(text, text, 0.5, new Place(text, one.spans().get(0)));
    Claim first = new Claim("claim:" + one.id(), text, text, List.of(one.id()));
    Claim other = new Claim("claim:" + two.id(), text, text, List.of(two.id()));
    return new Reconciliation(
        List.of(article),
        List.of(source),
        List.of(one, two),
        new Findings(
            List.of(first, other),
            List.of(new Issue("issue:" + one.id(), text, List.of(first.id(), other.id()))),
            List.of(
                Relation.of(RelationKind.DENIES, two.id(), one.id(), List.of(evidence)),
                Relation.of(RelationKind.QUOTE_VARIANT, two.id(), one.id(), List.of(evidence)),
                Relation.of(RelationKind.CONTRADICTS, two.id(), one.id(), List.of(evidence))),
            List.of(
                new NonConflict(NonConflictReason.HEDGED, two.id(), one.id(), List.of(evidence))),
            List.of(new Origin("o:" + text, OriginKind.REPORT, text, List.of(one.id()), List.of())),
            List.of(
                new Standing(first.id(), StandingKind.DENIED, 1, 1, List.of(RelationKind.DENIES)),
                new Standing(other.id(), StandingKind.UNCONTESTED, 1, 1, List.of()))),
        List.of(new Skipped(text, text, text, text)),
        new Provenance(text, text, Optional.of(text), Map.of("setting", text), Map.of(text, text)));
  }

  private static Statement statementAt(Article article, Source source, SpeechAct act, Span span) {
    Mention mention = new Mention(source.id(), source.name(), Optional.empty(), false);
    Attribution attribution =
        new Attribution(
            List.of(mention),
            Optional.empty(),
            List.of(mention),
            Optional.of(mention),
            Optional.of(source.name()),
            Optional.of(PartialDate.ofYear(2031)));
    return new Statement(
        Statement.idOf(article.id(), List.of(span), attribution),
        article.id(),
        List.of(span),
        span.in(article.text()),
        attribution,
        act,
        QuotationKind.DIRECT,
        Polarity.POSITIVE,
        Modality.CERTAIN);
  }
}
