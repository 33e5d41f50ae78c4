package hearsay.report;

import static hearsay.report.Said.evidence;
import static hearsay.report.Said.place;

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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A reconciliation put together by hand, for tests: a harbour cuts jobs, four outlets tell it. It
 * holds every kind of conflict that the articles allow, every response, and things left out.
 */
public final class Fixtures {

  private static final Article COURIER =
      article(
          "courier-0303",
          "Coastal Courier",
          "Harbour to cut jobs",
          LocalDate.of(2031, 3, 4),
          """
          VELSUND - The harbour company will cut 487 jobs by June, chief executive Dana Orsk \
          said on Tuesday.

          "There is no choice left for us," Orsk told Radio Meridian. She denied that the \
          northern quay will be sold.

          The transport ministry would neither confirm nor deny a sale of the northern quay.

          Orsk informed the union on March 1, the company said.
          """);

  private static final Article MERIDIAN =
      article(
          "meridian-17",
          "Radio Meridian",
          "Orsk: no choice left",
          LocalDate.of(2031, 3, 4),
          """
          "There was no choice left to us," Dana Orsk told this station on Tuesday morning.

          Orsk confirmed that jobs will go. About 500 posts are to be cut, she said.

          Union leader Piet Hallam said the union was informed on March 3. Hallam warned Orsk \
          that dockers may strike.
          """);

  private static final Article LEDGER =
      article(
          "ledger-88",
          "The Ledger",
          "520 posts to go at Velsund",
          LocalDate.of(2031, 3, 5),
          """
          Velsund harbour is cutting 520 jobs before the summer, two people with knowledge of the \
          plan said.

          The northern quay is to be sold, the same people said. Asked about the sale, the \
          mayor declined to comment.

          Orsk warned Hallam that dockers may strike, according to the union's minutes.
          """);

  private static final Article EVENING =
      article(
          "evening-2",
          "Evening Post",
          "Harbour raises number of job cuts",
          LocalDate.of(2031, 3, 9),
          """
          The harbour company now expects to cut 495 jobs by June, it said on Sunday.

          The harbour was founded in 1871.
          """);

  private static final Statement CUT_487 =
      Said.in(COURIER, "The harbour company will cut 487 jobs by June")
          .by("person:dana-orsk", "Dana Orsk")
          .cue("said on Tuesday", "said")
          .on("on Tuesday", PartialDate.of(LocalDate.of(2031, 3, 4)))
          .modality(Modality.FUTURE)
          .build();
  private static final Statement CUT_500 =
      Said.in(MERIDIAN, "About 500 posts are to be cut")
          .by("person:dana-orsk")
          .cue("she said", "said")
          .modality(Modality.FUTURE)
          .build();
  private static final Statement CUT_520 =
      Said.in(LEDGER, "Velsund harbour is cutting 520 jobs before the summer")
          .by("anonymous:two-people", "two people with knowledge of the plan")
          .cue("plan said", "said")
          .build();
  private static final Statement CUT_495 =
      Said.in(EVENING, "cut 495 jobs by June")
          .by("organization:harbour", "The harbour company")
          .cue("now expects to cut", "expects")
          .act(SpeechAct.PREDICT)
          .modality(Modality.FUTURE)
          .build();
  private static final Statement JOBS_CONFIRMED =
      Said.in(MERIDIAN, "jobs will go")
          .by("person:dana-orsk", "Orsk", "Orsk confirmed")
          .cue("Orsk confirmed", "confirmed")
          .act(SpeechAct.CONFIRM)
          .build();
  private static final Statement CHOICE_COURIER =
      Said.in(COURIER, "\"There is no choice left for us,\"")
          .by("person:dana-orsk", "Orsk", "Orsk told")
          .cue("Orsk told Radio Meridian", "told")
          .via("outlet:radio-meridian", "Radio Meridian")
          .quoted(QuotationKind.DIRECT)
          .build();
  private static final Statement CHOICE_MERIDIAN =
      Said.in(MERIDIAN, "\"There was no choice left to us,\"")
          .by("person:dana-orsk", "Dana Orsk")
          .to("outlet:radio-meridian", "this station")
          .cue("Orsk told this station", "told")
          .quoted(QuotationKind.DIRECT)
          .build();
  private static final Statement SALE_DENIED =
      Said.in(COURIER, "the northern quay will be sold")
          .by("person:dana-orsk", "She")
          .cue("She denied that", "denied")
          .act(SpeechAct.DENY)
          .build();
  private static final Statement SALE_NEITHER =
      Said.in(COURIER, "a sale of the northern quay")
          .by("organization:ministry", "The transport ministry")
          .cue("would neither confirm nor deny", "neither confirm nor deny")
          .act(SpeechAct.NEITHER_CONFIRM_NOR_DENY)
          .build();
  private static final Statement SALE =
      Said.in(LEDGER, "The northern quay is to be sold")
          .by("anonymous:two-people", "the same people")
          .cue("the same people said", "said")
          .build();
  private static final Statement SALE_DECLINED =
      Said.in(LEDGER, "the sale")
          .by("person:mayor", "mayor")
          .cue("declined to comment", "declined")
          .act(SpeechAct.DECLINE)
          .build();
  private static final Statement INFORMED_1 =
      Said.in(COURIER, "Orsk informed the union on March 1")
          .by("organization:harbour", "the company")
          .cue("the company said", "said")
          .build();
  private static final Statement INFORMED_3 =
      Said.in(MERIDIAN, "the union was informed on March 3")
          .by("person:piet-hallam", "Piet Hallam")
          .cue("Hallam said", "said")
          .build();
  private static final Statement HALLAM_WARNS =
      Said.in(MERIDIAN, "Hallam warned Orsk that dockers may strike")
          .by("narration:radio-meridian")
          .quoted(QuotationKind.NARRATION)
          .modality(Modality.HEDGED)
          .build();
  private static final Statement ORSK_WARNS =
      Said.in(LEDGER, "Orsk warned Hallam that dockers may strike")
          .by("document:minutes", "the union's minutes")
          .cue("according to", "according to")
          .modality(Modality.HEDGED)
          .build();
  private static final Statement FOUNDED =
      Said.in(EVENING, "The harbour was founded in 1871").quoted(QuotationKind.NARRATION).build();

  private Fixtures() {}

  /** Four articles, seven issues, every group of relations. */
  public static Reconciliation rich() {
    List<Claim> claims =
        Stream.of(
                claim(CUT_487, CUT_487, CUT_500),
                claim(CUT_520, CUT_520),
                claim(CUT_495, CUT_495),
                claim(JOBS_CONFIRMED, JOBS_CONFIRMED),
                claim(CHOICE_MERIDIAN, CHOICE_MERIDIAN, CHOICE_COURIER),
                claim(SALE, SALE),
                claim(SALE_DENIED, SALE_DENIED),
                claim(SALE_NEITHER, SALE_NEITHER),
                claim(SALE_DECLINED, SALE_DECLINED),
                claim(INFORMED_1, INFORMED_1),
                claim(INFORMED_3, INFORMED_3),
                claim(HALLAM_WARNS, HALLAM_WARNS),
                claim(ORSK_WARNS, ORSK_WARNS),
                claim(FOUNDED, FOUNDED))
            .sorted(Comparator.comparing(Claim::id))
            .toList();
    Findings findings =
        new Findings(
            claims,
            List.of(
                issue(CUT_487, CUT_487, CUT_520, CUT_495, JOBS_CONFIRMED),
                issue(SALE, SALE, SALE_DENIED, SALE_NEITHER, SALE_DECLINED),
                issue(INFORMED_1, INFORMED_1, INFORMED_3),
                issue(HALLAM_WARNS, HALLAM_WARNS, ORSK_WARNS),
                issue(CHOICE_MERIDIAN, CHOICE_MERIDIAN),
                issue(FOUNDED, FOUNDED)),
            relations(),
            List.of(
                new NonConflict(
                    NonConflictReason.ROUNDING,
                    CUT_500.id(),
                    CUT_487.id(),
                    List.of(
                        evidence(
                            "number",
                            "about 500 against 487",
                            0.5,
                            place(MERIDIAN, "About 500"),
                            place(COURIER, "487"))))),
            origins(),
            claims.stream().map(Fixtures::standing).toList());
    return new Reconciliation(
        List.of(COURIER, EVENING, LEDGER, MERIDIAN),
        sources(),
        statements(),
        findings,
        List.of(
            new Skipped("news.jsonl", "line 12", "not a JSON object", "Maybe a line was cut"),
            new Skipped("empty.txt", "", "no text", "")),
        new Provenance(
            "0.1.0",
            "by hand",
            Optional.of("a model"),
            Map.of("match.threshold", "0.5", "relate.days", "3"),
            Map.of("courier-0303", "ab12", "evening-2", "cd34")));
  }

  /** No articles at all. */
  public static Reconciliation empty() {
    return new Reconciliation(
        List.of(),
        List.of(),
        List.of(),
        new Findings(List.of(), List.of(), List.of(), List.of(), List.of(), List.of()),
        List.of(),
        new Provenance("0.1.0", "by hand", Optional.empty(), Map.of(), Map.of()));
  }

  /**
   * One article in which every text is {@code text}: id, outlet, title, name, wording, evidence,
   * reason; nothing in a report may come of it but that text.
   *
   * @param text not blank
   */
  public static Reconciliation hostile(String text) {
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

  private static Article article(
      String id, String publisher, String title, LocalDate date, String text) {
    return new Article(
        id,
        Optional.of(publisher),
        Optional.of(title),
        Optional.of(date),
        Optional.of("https://news.example/" + id),
        text);
  }

  private static List<Source> sources() {
    return Stream.of(
            new Source(
                "person:dana-orsk",
                SourceKind.PERSON,
                "Dana Orsk",
                List.of("Orsk"),
                List.of("chief executive")),
            new Source(
                "person:piet-hallam",
                SourceKind.PERSON,
                "Piet Hallam",
                List.of("Hallam"),
                List.of("union leader")),
            new Source("person:mayor", SourceKind.PERSON, "the mayor", List.of(), List.of()),
            new Source(
                "organization:harbour",
                SourceKind.ORGANIZATION,
                "the harbour company",
                List.of("the company"),
                List.of()),
            new Source(
                "organization:ministry",
                SourceKind.ORGANIZATION,
                "the transport ministry",
                List.of(),
                List.of()),
            new Source(
                "outlet:radio-meridian", SourceKind.OUTLET, "Radio Meridian", List.of(), List.of()),
            new Source(
                "anonymous:two-people",
                SourceKind.ANONYMOUS,
                "two people with knowledge of the plan",
                List.of(),
                List.of()),
            new Source(
                "document:minutes",
                SourceKind.DOCUMENT,
                "the union's minutes",
                List.of(),
                List.of()),
            new Source(
                "narration:radio-meridian",
                SourceKind.NARRATION,
                "Radio Meridian",
                List.of(),
                List.of()))
        .sorted(Comparator.comparing(Source::id))
        .toList();
  }

  private static List<Statement> statements() {
    return Stream.of(
            CUT_487,
            CUT_500,
            CUT_520,
            CUT_495,
            JOBS_CONFIRMED,
            CHOICE_COURIER,
            CHOICE_MERIDIAN,
            SALE_DENIED,
            SALE_NEITHER,
            SALE,
            SALE_DECLINED,
            INFORMED_1,
            INFORMED_3,
            HALLAM_WARNS,
            ORSK_WARNS,
            FOUNDED)
        .sorted(Comparator.comparing(Statement::articleId).thenComparing(Statement::begin))
        .toList();
  }

  private static List<Relation> relations() {
    return List.of(
        relation(
            RelationKind.NUMBER_CONFLICT,
            CUT_520,
            CUT_487,
            evidence("topic", "cut, jobs", 0.25),
            evidence(
                "number", "520 against 487", 0.5, place(LEDGER, "520"), place(COURIER, "487"))),
        relation(
            RelationKind.SUPERSEDES,
            CUT_495,
            CUT_487,
            evidence("date", "five days later", 0.5, place(EVENING, "now"))),
        relation(RelationKind.CONFIRMS, JOBS_CONFIRMED, CUT_487, evidence("claim", "jobs", 0.5)),
        relation(RelationKind.DENIES, SALE_DENIED, SALE, evidence("claim", "northern quay", 0.75)),
        relation(
            RelationKind.NEITHER_CONFIRMS_NOR_DENIES,
            SALE_NEITHER,
            SALE,
            evidence("claim", "sale of the northern quay", 0.75)),
        relation(
            RelationKind.DECLINES,
            SALE_DECLINED,
            SALE,
            evidence("discourse", "Asked about the sale", 0.875, place(LEDGER, "Asked about"))),
        relation(
            RelationKind.DATE_CONFLICT,
            INFORMED_1,
            INFORMED_3,
            evidence(
                "date",
                "March 1 against March 3",
                0.625,
                place(COURIER, "March 1"),
                place(MERIDIAN, "March 3"))),
        relation(
            RelationKind.ROLE_REVERSAL,
            ORSK_WARNS,
            HALLAM_WARNS,
            evidence(
                "roles",
                "Orsk and Hallam have changed places",
                0.5,
                place(LEDGER, "Orsk warned Hallam"),
                place(MERIDIAN, "Hallam warned Orsk"))),
        relation(
            RelationKind.QUOTE_VARIANT,
            CHOICE_COURIER,
            CHOICE_MERIDIAN,
            evidence("quotation", "is / was, for / to", 0.75)));
  }

  private static List<Origin> origins() {
    return Stream.of(
            new Origin(
                "origin:" + CHOICE_COURIER.id(),
                OriginKind.INTERVIEW,
                "Dana Orsk to Radio Meridian",
                List.of(CHOICE_COURIER.id(), CHOICE_MERIDIAN.id()),
                List.of(evidence("channel", "told Radio Meridian", 0.75))),
            origin("Dana Orsk in Coastal Courier", CUT_487),
            origin("Dana Orsk in Radio Meridian", CUT_500),
            origin("two people in The Ledger", CUT_520))
        .toList();
  }

  private static Origin origin(String label, Statement statement) {
    return new Origin(
        "origin:" + statement.id(), OriginKind.REPORT, label, List.of(statement.id()), List.of());
  }

  private static Claim claim(Statement shown, Statement... members) {
    List<String> ids = Stream.of(members).map(Statement::id).toList();
    return new Claim(claimId(members[0]), shown.text(), "the fullest of its members", ids);
  }

  private static String claimId(Statement first) {
    return "claim:" + first.id();
  }

  private static Issue issue(Statement title, Statement... firsts) {
    return new Issue(
        "issue:" + firsts[0].id(), title.text(), Stream.of(firsts).map(Fixtures::claimId).toList());
  }

  private static Relation relation(
      RelationKind kind, Statement from, Statement to, Evidence... evidence) {
    return Relation.of(kind, from.id(), to.id(), List.of(evidence));
  }

  private static Standing standing(Claim claim) {
    Map<String, Standing> decided =
        Stream.of(
                standing(CUT_487, StandingKind.DISPUTED, 2, 2, RelationKind.NUMBER_CONFLICT),
                standing(CUT_520, StandingKind.DISPUTED, 1, 1, RelationKind.NUMBER_CONFLICT),
                standing(SALE, StandingKind.DENIED, 1, 1, RelationKind.DENIES),
                standing(CHOICE_MERIDIAN, StandingKind.UNCONTESTED, 1, 2),
                standing(INFORMED_1, StandingKind.DISPUTED, 1, 1, RelationKind.DATE_CONFLICT),
                standing(INFORMED_3, StandingKind.DISPUTED, 1, 1, RelationKind.DATE_CONFLICT),
                standing(HALLAM_WARNS, StandingKind.DISPUTED, 1, 1, RelationKind.ROLE_REVERSAL),
                standing(ORSK_WARNS, StandingKind.DISPUTED, 1, 1, RelationKind.ROLE_REVERSAL))
            .collect(java.util.stream.Collectors.toMap(Standing::claimId, each -> each));
    return decided.getOrDefault(
        claim.id(), new Standing(claim.id(), StandingKind.UNCONTESTED, 1, 1, List.of()));
  }

  private static Standing standing(
      Statement first, StandingKind kind, int origins, int articles, RelationKind... why) {
    return new Standing(claimId(first), kind, origins, articles, List.of(why));
  }
}
