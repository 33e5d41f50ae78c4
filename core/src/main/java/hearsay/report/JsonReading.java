package hearsay.report;

import hearsay.model.Article;
import hearsay.model.Attribution;
import hearsay.model.Citation;
import hearsay.model.Claim;
import hearsay.model.Cue;
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
import hearsay.model.Reversal;
import hearsay.model.Skipped;
import hearsay.model.Source;
import hearsay.model.SourceKind;
import hearsay.model.Span;
import hearsay.model.SpeechAct;
import hearsay.model.Standing;
import hearsay.model.StandingKind;
import hearsay.model.Statement;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Each JSON object as a word of the model; {@link JsonWriting} is its mirror, in the same order.
 */
final class JsonReading {

  private JsonReading() {}

  static Reconciliation document(Json json) {
    int version = json.key("schemaVersion").integer();
    if (version != JsonReport.SCHEMA_VERSION) {
      throw json.key("schemaVersion")
          .bad(
              String.valueOf(JsonReport.SCHEMA_VERSION),
              "Maybe another release of the library wrote it.");
    }
    Findings findings =
        new Findings(
            json.key("claims").list(JsonReading::claim),
            json.key("issues").list(JsonReading::issue),
            json.key("relations").list(JsonReading::relation),
            json.key("nonConflicts").list(JsonReading::nonConflict),
            json.key("origins").list(JsonReading::origin),
            json.key("standings").list(JsonReading::standing),
            json.optional("citations")
                .map(all -> all.list(JsonReading::citation))
                .orElse(List.of()),
            json.optional("reversals")
                .map(all -> all.list(JsonReading::reversal))
                .orElse(List.of()));
    return new Reconciliation(
        json.key("articles").list(JsonReading::article),
        json.key("sources").list(JsonReading::source),
        json.key("statements").list(JsonReading::statement),
        findings,
        json.key("skipped").list(JsonReading::skipped),
        provenance(json.key("provenance")));
  }

  private static Article article(Json json) {
    return new Article(
        json.key("id").text(),
        json.optional("publisher").map(Json::text),
        json.optional("title").map(Json::text),
        json.optional("date").map(date -> date.read(LocalDate::parse, "a day, YYYY-MM-DD")),
        json.optional("url").map(Json::text),
        json.key("text").text());
  }

  private static Source source(Json json) {
    return new Source(
        json.key("id").text(),
        json.key("kind").constant(SourceKind.class),
        json.key("name").text(),
        json.key("aliases").list(Json::text),
        json.key("roles").list(Json::text));
  }

  private static Statement statement(Json json) {
    return new Statement(
        json.key("id").text(),
        json.key("article").text(),
        json.key("spans").list(JsonReading::span),
        json.key("text").text(),
        attribution(json.key("attribution")),
        json.key("act").constant(SpeechAct.class),
        json.key("quotation").constant(QuotationKind.class),
        json.key("polarity").constant(Polarity.class),
        json.key("modality").constant(Modality.class));
  }

  private static Attribution attribution(Json json) {
    return new Attribution(
        json.key("speakers").list(JsonReading::mention),
        json.optional("cue").map(JsonReading::cue),
        json.key("channel").list(JsonReading::mention),
        json.optional("addressee").map(JsonReading::mention),
        json.optional("occasion").map(Json::text),
        json.optional("date")
            .map(date -> date.read(PartialDate::parse, "YYYY, YYYY-MM or YYYY-MM-DD")));
  }

  private static Mention mention(Json json) {
    return new Mention(
        json.key("source").text(),
        json.optional("asWritten").map(Json::text).orElse(""),
        json.optional("span").map(JsonReading::span),
        json.key("inferred").bool());
  }

  private static Cue cue(Json json) {
    return new Cue(span(json.key("span")), json.key("text").text());
  }

  private static Claim claim(Json json) {
    return new Claim(
        json.key("id").text(),
        json.key("wording").text(),
        json.key("wordingReason").text(),
        json.key("statements").list(Json::text));
  }

  private static Issue issue(Json json) {
    return new Issue(
        json.key("id").text(), json.key("title").text(), json.key("claims").list(Json::text));
  }

  private static Relation relation(Json json) {
    return new Relation(
        json.key("kind").constant(RelationKind.class),
        json.key("from").text(),
        json.key("to").text(),
        json.key("score").number(),
        json.key("evidence").list(JsonReading::evidence));
  }

  private static NonConflict nonConflict(Json json) {
    return new NonConflict(
        json.key("reason").constant(NonConflictReason.class),
        json.key("from").text(),
        json.key("to").text(),
        json.key("evidence").list(JsonReading::evidence));
  }

  private static Evidence evidence(Json json) {
    return new Evidence(
        json.key("signal").text(),
        json.key("value").text(),
        json.key("weight").number(),
        json.key("places").list(JsonReading::place));
  }

  private static Place place(Json json) {
    return new Place(json.key("article").text(), span(json.key("span")));
  }

  private static Origin origin(Json json) {
    return new Origin(
        json.key("id").text(),
        json.key("kind").constant(OriginKind.class),
        json.key("label").text(),
        json.key("statements").list(Json::text),
        json.key("evidence").list(JsonReading::evidence));
  }

  private static Standing standing(Json json) {
    return new Standing(
        json.key("claim").text(),
        json.key("kind").constant(StandingKind.class),
        json.key("origins").integer(),
        json.key("articles").integer(),
        json.key("relationKinds").list(kind -> kind.constant(RelationKind.class)),
        json.optional("timeline").map(all -> all.list(JsonReading::moment)).orElse(List.of()));
  }

  private static Standing.Moment moment(Json json) {
    return new Standing.Moment(
        json.key("day").read(LocalDate::parse, "a day like 2031-03-04"),
        json.key("kind").constant(StandingKind.class),
        json.key("origins").integer(),
        json.key("articles").integer());
  }

  private static Citation citation(Json json) {
    return new Citation(
        json.key("statement").text(),
        json.key("outlet").text(),
        json.key("articles").list(Json::text),
        json.key("kind").constant(Citation.Kind.class),
        json.optional("found").map(Json::text),
        json.key("evidence").list(JsonReading::evidence));
  }

  private static Reversal reversal(Json json) {
    return new Reversal(
        json.key("speaker").text(),
        json.key("later").text(),
        json.key("earlier").text(),
        json.key("evidence").list(JsonReading::evidence));
  }

  private static Skipped skipped(Json json) {
    return new Skipped(
        json.key("where").text(),
        json.optional("place").map(Json::text).orElse(""),
        json.key("reason").text(),
        json.optional("hint").map(Json::text).orElse(""));
  }

  private static Provenance provenance(Json json) {
    return new Provenance(
        json.key("version").text(),
        json.key("analyzer").text(),
        json.optional("encoder").map(Json::text),
        json.key("settings").map(Json::text),
        digests(json.key("digests")));
  }

  private static Map<String, String> digests(Json json) {
    Map<String, String> digests = new LinkedHashMap<>();
    json.list(each -> digests.put(each.key("article").text(), each.key("sha256").text()));
    return digests;
  }

  private static Span span(Json json) {
    List<Integer> ends = json.list(Json::integer);
    if (ends.size() != 2) {
      throw json.bad("a pair [begin, end]", "Ends are exclusive.");
    }
    return new Span(ends.get(0), ends.get(1));
  }
}
