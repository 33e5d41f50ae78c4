package hearsay.report;

import static hearsay.report.HarbourStory.CHOICE_COURIER;
import static hearsay.report.HarbourStory.CHOICE_MERIDIAN;
import static hearsay.report.HarbourStory.COURIER;
import static hearsay.report.HarbourStory.CUT_487;
import static hearsay.report.HarbourStory.CUT_495;
import static hearsay.report.HarbourStory.CUT_500;
import static hearsay.report.HarbourStory.CUT_520;
import static hearsay.report.HarbourStory.EVENING;
import static hearsay.report.HarbourStory.FOUNDED;
import static hearsay.report.HarbourStory.HALLAM_WARNS;
import static hearsay.report.HarbourStory.INFORMED_1;
import static hearsay.report.HarbourStory.INFORMED_3;
import static hearsay.report.HarbourStory.JOBS_CONFIRMED;
import static hearsay.report.HarbourStory.LEDGER;
import static hearsay.report.HarbourStory.MERIDIAN;
import static hearsay.report.HarbourStory.ORSK_WARNS;
import static hearsay.report.HarbourStory.SALE;
import static hearsay.report.HarbourStory.SALE_DECLINED;
import static hearsay.report.HarbourStory.SALE_DENIED;
import static hearsay.report.HarbourStory.SALE_NEITHER;
import static hearsay.report.Said.evidence;
import static hearsay.report.Said.place;

import hearsay.model.Claim;
import hearsay.model.Evidence;
import hearsay.model.Findings;
import hearsay.model.Issue;
import hearsay.model.NonConflict;
import hearsay.model.NonConflictReason;
import hearsay.model.Origin;
import hearsay.model.OriginKind;
import hearsay.model.Provenance;
import hearsay.model.Reconciliation;
import hearsay.model.Relation;
import hearsay.model.RelationKind;
import hearsay.model.Skipped;
import hearsay.model.Source;
import hearsay.model.SourceKind;
import hearsay.model.Standing;
import hearsay.model.StandingKind;
import hearsay.model.Statement;
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
