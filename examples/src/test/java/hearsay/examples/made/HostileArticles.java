package hearsay.examples.made;

import hearsay.model.Article;
import hearsay.model.Attribution;
import hearsay.model.Claim;
import hearsay.model.Cue;
import hearsay.model.Evidence;
import hearsay.model.Findings;
import hearsay.model.Issue;
import hearsay.model.Mention;
import hearsay.model.Modality;
import hearsay.model.Origin;
import hearsay.model.OriginKind;
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
import java.util.stream.Stream;

/** A result in which everything that can hold a text holds one and the same. */
public final class HostileArticles {

  private HostileArticles() {}

  /** Two articles, a conflict, a denial, and one thing skipped. */
  public static Reconciliation of(String text) {
    Article one = article("1" + text, text);
    Article other = article("2" + text, text);
    Source source = new Source("s" + text, SourceKind.PERSON, text, List.of(text), List.of(text));
    List<Statement> statements =
        List.of(
            statement(one, source, text, 0, SpeechAct.ASSERT),
            statement(other, source, text, 0, SpeechAct.ASSERT),
            statement(other, source, text, 1, SpeechAct.DENY));
    List<Claim> claims =
        statements.stream()
            .map(each -> new Claim("claim:" + each.id(), text, text, List.of(each.id())))
            .toList();
    List<Relation> relations =
        Stream.of(RelationKind.NUMBER_CONFLICT, RelationKind.DENIES, RelationKind.QUOTE_VARIANT)
            .map(kind -> relation(kind, statements, text))
            .toList();
    return new Reconciliation(
        List.of(one, other),
        List.of(source),
        statements,
        new Findings(
            claims,
            List.of(new Issue("issue:" + text, text, claims.stream().map(Claim::id).toList())),
            relations,
            List.of(),
            List.of(
                new Origin(
                    "origin:" + text,
                    OriginKind.INTERVIEW,
                    text,
                    statements.stream().map(Statement::id).toList(),
                    List.of(new Evidence(text, text, 1, List.of())))),
            claims.stream()
                .map(claim -> new Standing(claim.id(), StandingKind.DISPUTED, 1, 1, List.of()))
                .toList()),
        List.of(new Skipped(text, text, text, text)),
        new Provenance(text, text, Optional.of(text), Map.of(text, text), Map.of(text, text)));
  }

  private static Article article(String id, String text) {
    return new Article(
        id,
        Optional.of(text),
        Optional.of(text),
        Optional.of(LocalDate.of(2031, 3, 3 + id.charAt(0) - '0')),
        Optional.of("javascript:alert('run')//" + text),
        text + "\n" + text);
  }

  private static Statement statement(
      Article article, Source source, String text, int line, SpeechAct act) {
    int begin = line * (text.length() + 1);
    List<Span> spans = List.of(new Span(begin, begin + text.length()));
    Mention mention = new Mention(source.id(), text, Optional.empty(), false);
    Attribution attribution =
        new Attribution(
            List.of(mention),
            Optional.of(new Cue(new Span(0, 1), text)),
            List.of(mention),
            Optional.of(mention),
            Optional.of(text),
            Optional.empty());
    return new Statement(
        Statement.idOf(article.id(), spans, attribution),
        article.id(),
        spans,
        Span.join(spans, article.text()),
        attribution,
        act,
        QuotationKind.DIRECT,
        Polarity.POSITIVE,
        Modality.CERTAIN);
  }

  private static Relation relation(RelationKind kind, List<Statement> statements, String text) {
    Statement from = statements.get(kind == RelationKind.DENIES ? 2 : 1);
    Statement to = statements.get(0);
    Place place = new Place(to.articleId(), new Span(0, 1));
    return Relation.of(
        kind, from.id(), to.id(), List.of(new Evidence(text, text, 0.5, List.of(place))));
  }
}
