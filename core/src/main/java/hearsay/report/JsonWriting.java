package hearsay.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hearsay.model.Article;
import hearsay.model.Attribution;
import hearsay.model.Citation;
import hearsay.model.Claim;
import hearsay.model.Cue;
import hearsay.model.Evidence;
import hearsay.model.Findings;
import hearsay.model.Issue;
import hearsay.model.Mention;
import hearsay.model.NonConflict;
import hearsay.model.Origin;
import hearsay.model.Place;
import hearsay.model.Provenance;
import hearsay.model.Reconciliation;
import hearsay.model.Relation;
import hearsay.model.Reversal;
import hearsay.model.Skipped;
import hearsay.model.Source;
import hearsay.model.Span;
import hearsay.model.Standing;
import hearsay.model.Statement;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Each word of the model as a JSON object; {@link JsonReading} is its mirror, in the same order.
 */
final class JsonWriting {

  private final ObjectMapper mapper;

  JsonWriting(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  ObjectNode document(Reconciliation result) {
    Findings findings = result.findings();
    ObjectNode json = mapper.createObjectNode();
    json.put("schemaVersion", JsonReport.SCHEMA_VERSION);
    json.put("offsetUnit", "utf-16");
    json.set("articles", list(result.articles(), this::article));
    json.set("sources", list(result.sources(), this::source));
    json.set("statements", list(result.statements(), this::statement));
    json.set("claims", list(findings.claims(), this::claim));
    json.set("issues", list(findings.issues(), this::issue));
    json.set("relations", list(findings.relations(), this::relation));
    json.set("nonConflicts", list(findings.nonConflicts(), this::nonConflict));
    json.set("origins", list(findings.origins(), this::origin));
    json.set("standings", list(findings.standings(), this::standing));
    json.set("citations", list(findings.citations(), this::citation));
    json.set("reversals", list(findings.reversals(), this::reversal));
    json.set("skipped", list(result.skipped(), this::skipped));
    json.set("provenance", provenance(result.provenance()));
    return json;
  }

  private ObjectNode article(Article article) {
    ObjectNode json = mapper.createObjectNode().put("id", article.id());
    article.publisher().ifPresent(publisher -> json.put("publisher", publisher));
    article.title().ifPresent(title -> json.put("title", title));
    article.date().ifPresent(date -> json.put("date", date.toString()));
    article.url().ifPresent(url -> json.put("url", url));
    return json.put("text", article.text());
  }

  private ObjectNode source(Source source) {
    ObjectNode json =
        mapper
            .createObjectNode()
            .put("id", source.id())
            .put("kind", Json.name(source.kind()))
            .put("name", source.name());
    json.set("aliases", texts(source.aliases()));
    json.set("roles", texts(source.roles()));
    return json;
  }

  private ObjectNode statement(Statement statement) {
    ObjectNode json =
        mapper
            .createObjectNode()
            .put("id", statement.id())
            .put("article", statement.articleId())
            .put("text", statement.text());
    json.set("spans", list(statement.spans(), this::span));
    json.put("act", Json.name(statement.act()))
        .put("quotation", Json.name(statement.quotation()))
        .put("polarity", Json.name(statement.polarity()))
        .put("modality", Json.name(statement.modality()));
    json.set("attribution", attribution(statement.attribution()));
    return json;
  }

  private ObjectNode attribution(Attribution attribution) {
    ObjectNode json = mapper.createObjectNode();
    json.set("speakers", list(attribution.speakers(), this::mention));
    attribution.cue().ifPresent(cue -> json.set("cue", cue(cue)));
    json.set("channel", list(attribution.channel(), this::mention));
    attribution.addressee().ifPresent(addressee -> json.set("addressee", mention(addressee)));
    attribution.occasion().ifPresent(occasion -> json.put("occasion", occasion));
    attribution.date().ifPresent(date -> json.put("date", date.toString()));
    return json;
  }

  private ObjectNode mention(Mention mention) {
    ObjectNode json = mapper.createObjectNode().put("source", mention.sourceId());
    if (!mention.asWritten().isEmpty()) {
      json.put("asWritten", mention.asWritten());
    }
    mention.span().ifPresent(span -> json.set("span", span(span)));
    return json.put("inferred", mention.inferred());
  }

  private ObjectNode cue(Cue cue) {
    ObjectNode json = mapper.createObjectNode().put("text", cue.text());
    json.set("span", span(cue.span()));
    return json;
  }

  private ObjectNode claim(Claim claim) {
    ObjectNode json =
        mapper
            .createObjectNode()
            .put("id", claim.id())
            .put("wording", claim.wording())
            .put("wordingReason", claim.wordingReason());
    json.set("statements", texts(claim.statementIds()));
    return json;
  }

  private ObjectNode issue(Issue issue) {
    ObjectNode json = mapper.createObjectNode().put("id", issue.id()).put("title", issue.title());
    json.set("claims", texts(issue.claimIds()));
    return json;
  }

  private ObjectNode relation(Relation relation) {
    ObjectNode json =
        mapper
            .createObjectNode()
            .put("kind", Json.name(relation.kind()))
            .put("from", relation.from())
            .put("to", relation.to())
            .put("score", relation.score());
    json.set("evidence", list(relation.evidence(), this::evidence));
    return json;
  }

  private ObjectNode nonConflict(NonConflict nonConflict) {
    ObjectNode json =
        mapper
            .createObjectNode()
            .put("reason", Json.name(nonConflict.reason()))
            .put("from", nonConflict.from())
            .put("to", nonConflict.to());
    json.set("evidence", list(nonConflict.evidence(), this::evidence));
    return json;
  }

  private ObjectNode evidence(Evidence evidence) {
    ObjectNode json =
        mapper
            .createObjectNode()
            .put("signal", evidence.signal())
            .put("value", evidence.value())
            .put("weight", evidence.weight());
    json.set("places", list(evidence.places(), this::place));
    return json;
  }

  private ObjectNode place(Place place) {
    ObjectNode json = mapper.createObjectNode().put("article", place.articleId());
    json.set("span", span(place.span()));
    return json;
  }

  private ObjectNode origin(Origin origin) {
    ObjectNode json =
        mapper
            .createObjectNode()
            .put("id", origin.id())
            .put("kind", Json.name(origin.kind()))
            .put("label", origin.label());
    json.set("statements", texts(origin.statementIds()));
    json.set("evidence", list(origin.evidence(), this::evidence));
    return json;
  }

  private ObjectNode standing(Standing standing) {
    ObjectNode json =
        mapper
            .createObjectNode()
            .put("claim", standing.claimId())
            .put("kind", Json.name(standing.kind()))
            .put("origins", standing.origins())
            .put("articles", standing.articles());
    json.set("relationKinds", texts(standing.relationKinds().stream().map(Json::name).toList()));
    json.set("timeline", list(standing.timeline(), this::moment));
    return json;
  }

  private ObjectNode moment(Standing.Moment moment) {
    return mapper
        .createObjectNode()
        .put("day", moment.day().toString())
        .put("kind", Json.name(moment.kind()))
        .put("origins", moment.origins())
        .put("articles", moment.articles());
  }

  private ObjectNode citation(Citation citation) {
    ObjectNode json =
        mapper
            .createObjectNode()
            .put("statement", citation.statementId())
            .put("outlet", citation.outlet());
    json.set("articles", texts(citation.articleIds()));
    json.put("kind", Json.name(citation.kind()));
    citation.found().ifPresent(found -> json.put("found", found));
    json.set("evidence", list(citation.evidence(), this::evidence));
    return json;
  }

  private ObjectNode reversal(Reversal reversal) {
    ObjectNode json =
        mapper
            .createObjectNode()
            .put("speaker", reversal.speaker())
            .put("later", reversal.later())
            .put("earlier", reversal.earlier());
    json.set("evidence", list(reversal.evidence(), this::evidence));
    return json;
  }

  private ObjectNode skipped(Skipped skipped) {
    ObjectNode json = mapper.createObjectNode().put("where", skipped.where());
    if (!skipped.place().isEmpty()) {
      json.put("place", skipped.place());
    }
    json.put("reason", skipped.reason());
    if (!skipped.hint().isEmpty()) {
      json.put("hint", skipped.hint());
    }
    return json;
  }

  private ObjectNode provenance(Provenance provenance) {
    ObjectNode json =
        mapper
            .createObjectNode()
            .put("version", provenance.version())
            .put("analyzer", provenance.analyzer());
    provenance.encoder().ifPresent(encoder -> json.put("encoder", encoder));
    json.set("settings", map(provenance.settings()));
    json.set("digests", list(List.copyOf(provenance.digests().entrySet()), this::digest));
    return json;
  }

  /** Not as a key: readers set limits to keys, and an article's id may be longer. */
  private ObjectNode digest(Map.Entry<String, String> digest) {
    return mapper
        .createObjectNode()
        .put("article", digest.getKey())
        .put("sha256", digest.getValue());
  }

  private ArrayNode span(Span span) {
    return mapper.createArrayNode().add(span.begin()).add(span.end());
  }

  private <T> ArrayNode list(List<T> values, Function<T, ? extends JsonNode> form) {
    ArrayNode array = mapper.createArrayNode();
    values.forEach(value -> array.add(form.apply(value)));
    return array;
  }

  private ArrayNode texts(List<String> values) {
    ArrayNode array = mapper.createArrayNode();
    values.forEach(array::add);
    return array;
  }

  private ObjectNode map(Map<String, String> sorted) {
    ObjectNode object = mapper.createObjectNode();
    sorted.forEach(object::put);
    return object;
  }
}
