package hearsay.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import hearsay.model.Article;
import hearsay.model.Attribution;
import hearsay.model.Claim;
import hearsay.model.Evidence;
import hearsay.model.Issue;
import hearsay.model.Mention;
import hearsay.model.NonConflict;
import hearsay.model.Origin;
import hearsay.model.PartialDate;
import hearsay.model.Place;
import hearsay.model.Provenance;
import hearsay.model.Reconciliation;
import hearsay.model.Relation;
import hearsay.model.RelationKind;
import hearsay.model.Skipped;
import hearsay.model.Source;
import hearsay.model.SourceKind;
import hearsay.model.Span;
import hearsay.model.Standing;
import hearsay.model.Statement;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Each word of the model as a node of JSON-LD, in the terms of the resource context.jsonld. */
final class JsonLdWriting {

  /** Code points on each side of a quotation, to find it again where the text has changed. */
  private static final int AROUND = 32;

  private static final Map<SourceKind, List<String>> SOURCE_TYPES =
      new EnumMap<>(
          Map.of(
              SourceKind.PERSON, List.of("Person", "Agent"),
              SourceKind.ORGANIZATION, List.of("Organization", "Agent"),
              SourceKind.OUTLET, List.of("NewsMediaOrganization", "Agent"),
              SourceKind.DOCUMENT, List.of("CreativeWork", "Agent"),
              SourceKind.ANONYMOUS, List.of("AnonymousSource", "Agent"),
              SourceKind.NARRATION, List.of("Narrator", "Agent")));

  private static final Map<Integer, String> DATE_TYPES =
      Map.of(4, "xsd:gYear", 7, "xsd:gYearMonth", 10, "xsd:date");

  private final ObjectMapper mapper;
  private final Reconciliation result;
  private final ImmutableListMultimap<String, Relation> relationsFrom;
  private final Map<String, CodePoints> texts = new HashMap<>();

  JsonLdWriting(ObjectMapper mapper, Reconciliation result) {
    this.mapper = mapper;
    this.result = result;
    relationsFrom = Multimaps.index(result.relations(), Relation::from);
  }

  ArrayNode graph() {
    ArrayNode graph = mapper.createArrayNode();
    graph.add(provenance(result.provenance()));
    result.articles().forEach(article -> graph.add(article(article)));
    result.sources().forEach(source -> graph.add(source(source)));
    for (Statement statement : result.statements()) {
      graph.add(statement(statement));
      graph.add(annotation(statement));
    }
    result.claims().forEach(claim -> graph.add(claim(claim)));
    for (int i = 0; i < result.issues().size(); i++) {
      graph.add(issue(result.issues().get(i), i + 1));
    }
    for (int i = 0; i < result.relations().size(); i++) {
      graph.add(relation(result.relations().get(i), i));
    }
    for (int i = 0; i < result.findings().nonConflicts().size(); i++) {
      graph.add(nonConflict(result.findings().nonConflicts().get(i), i));
    }
    result.findings().origins().forEach(origin -> graph.add(origin(origin)));
    return graph;
  }

  private ObjectNode provenance(Provenance provenance) {
    ObjectNode software =
        mapper
            .createObjectNode()
            .put("@type", "SoftwareAgent")
            .put("name", "Hearsay")
            .put("softwareVersion", provenance.version());
    ObjectNode run =
        mapper
            .createObjectNode()
            .put("@id", "here:run")
            .put("@type", "Activity")
            .put("analyzer", provenance.analyzer());
    provenance.encoder().ifPresent(encoder -> run.put("encoder", encoder));
    run.set("wasAssociatedWith", software);
    refs(run, "used", result.articles(), this::iri);
    nodes(run, "setting", List.copyOf(provenance.settings().entrySet()), this::setting);
    ObjectNode json = mapper.createObjectNode().put("@id", "here:result");
    types(json, List.of("Reconciliation", "Entity"));
    json.set("wasGeneratedBy", run);
    nodes(json, "skipped", result.skipped(), this::skipped);
    return json;
  }

  private ObjectNode setting(Map.Entry<String, String> setting) {
    return mapper
        .createObjectNode()
        .put("@type", "Setting")
        .put("name", setting.getKey())
        .put("value", setting.getValue());
  }

  private ObjectNode skipped(Skipped skipped) {
    return mapper.createObjectNode().put("@type", "Skipped").put("reason", skipped.toString());
  }

  private ObjectNode article(Article article) {
    ObjectNode json = mapper.createObjectNode().put("@id", iri(article));
    types(json, List.of("NewsArticle", "Entity"));
    json.put("identifier", article.id());
    article.title().ifPresent(title -> json.put("headline", title));
    article.publisher().ifPresent(outlet -> json.set("publisher", publisher(outlet)));
    article.date().ifPresent(day -> json.put("datePublished", day.toString()));
    article.url().ifPresent(url -> json.put("url", url));
    json.put("articleBody", article.text());
    Optional.ofNullable(result.provenance().digests().get(article.id()))
        .ifPresent(digest -> json.put("sha256", digest));
    return json;
  }

  private ObjectNode publisher(String outlet) {
    return mapper.createObjectNode().put("@type", "NewsMediaOrganization").put("name", outlet);
  }

  private ObjectNode source(Source source) {
    ObjectNode json = mapper.createObjectNode().put("@id", Iris.of("source", source.id()));
    types(json, SOURCE_TYPES.getOrDefault(source.kind(), List.of("Agent")));
    json.put("identifier", source.id()).put("name", source.name());
    texts(json, "alternateName", source.aliases());
    texts(json, "role", source.roles());
    return json;
  }

  private ObjectNode statement(Statement statement) {
    Attribution attribution = statement.attribution();
    ObjectNode json = mapper.createObjectNode().put("@id", iri(statement));
    types(
        json,
        statement.isNarration()
            ? List.of("Statement", "Entity")
            : List.of("Statement", "Quotation", "Entity"));
    json.put("identifier", statement.id())
        .put("text", statement.text())
        .put("isPartOf", Iris.of("article", statement.articleId()))
        .put("act", word("act", statement.act()))
        .put("quotation", word("quotation", statement.quotation()))
        .put("polarity", word("polarity", statement.polarity()))
        .put("modality", word("modality", statement.modality()));
    List<Mention> speakers = attribution.speakers();
    refs(json, "creator", speakers, this::iri);
    refs(json, "wasAttributedTo", speakers, this::iri);
    attribution.cue().ifPresent(cue -> json.put("cue", cue.text()));
    refs(json, "channel", attribution.channel(), this::iri);
    attribution.addressee().ifPresent(addressee -> json.put("addressee", iri(addressee)));
    attribution.occasion().ifPresent(occasion -> json.put("occasion", occasion));
    attribution.date().ifPresent(date -> json.set("dateCreated", date(date)));
    result
        .originOf(statement)
        .ifPresent(origin -> json.put("wasDerivedFrom", Iris.of("origin", origin.id())));
    related(json, statement.id());
    return json;
  }

  private ObjectNode date(PartialDate date) {
    String text = date.toString();
    return mapper
        .createObjectNode()
        .put("@type", DATE_TYPES.getOrDefault(text.length(), "xsd:date"))
        .put("@value", text);
  }

  /** Where the statement stands; a selector for each piece of a content that is interrupted. */
  private ObjectNode annotation(Statement statement) {
    ObjectNode json =
        mapper
            .createObjectNode()
            .put("@id", Iris.of("annotation", statement.id()))
            .put("@type", "Annotation")
            .put("motivation", "oa:identifying")
            .put("body", iri(statement));
    nodes(json, "target", statement.spans(), span -> target(statement.articleId(), span));
    return json;
  }

  private ObjectNode target(String articleId, Span span) {
    CodePoints text =
        texts.computeIfAbsent(
            articleId, id -> new CodePoints(result.article(id).map(Article::text).orElse("")));
    ObjectNode position =
        mapper
            .createObjectNode()
            .put("@type", "TextPositionSelector")
            .put("start", text.start(span))
            .put("end", text.end(span));
    ObjectNode quote =
        mapper
            .createObjectNode()
            .put("@type", "TextQuoteSelector")
            .put("exact", text.exact(span))
            .put("prefix", text.prefix(span, AROUND))
            .put("suffix", text.suffix(span, AROUND));
    ObjectNode json =
        mapper
            .createObjectNode()
            .put("@type", "SpecificResource")
            .put("source", Iris.of("article", articleId));
    json.putArray("selector").add(position).add(quote);
    return json;
  }

  private ObjectNode claim(Claim claim) {
    Standing standing = result.standing(claim);
    ObjectNode json = mapper.createObjectNode().put("@id", Iris.of("claim", claim.id()));
    types(json, List.of("Claim", "Entity"));
    json.put("identifier", claim.id())
        .put("text", claim.wording())
        .put("wordingReason", claim.wordingReason());
    refs(json, "appearance", claim.statementIds(), id -> Iris.of("statement", id));
    json.put("standing", word("standing", standing.kind()))
        .put("originCount", standing.origins())
        .put("articleCount", standing.articles());
    refs(json, "decidedBy", standing.relationKinds(), JsonLdWriting::property);
    related(json, claim.id());
    return json;
  }

  private ObjectNode issue(Issue issue, int position) {
    ObjectNode json =
        mapper
            .createObjectNode()
            .put("@id", Iris.of("issue", issue.id()))
            .put("@type", "Issue")
            .put("identifier", issue.id())
            .put("name", issue.title())
            .put("position", position);
    refs(json, "hasPart", issue.claimIds(), id -> Iris.of("claim", id));
    return json;
  }

  private ObjectNode relation(Relation relation, int number) {
    ObjectNode json =
        mapper
            .createObjectNode()
            .put("@id", "here:relation/" + number)
            .put("@type", "Relation")
            .put("kind", property(relation.kind()))
            .put("from", end(relation.from()))
            .put("to", end(relation.to()))
            .put("score", relation.score());
    nodes(json, "evidence", relation.evidence(), this::evidence);
    return json;
  }

  private ObjectNode nonConflict(NonConflict nonConflict, int number) {
    ObjectNode json =
        mapper
            .createObjectNode()
            .put("@id", "here:non-conflict/" + number)
            .put("@type", "NonConflict")
            .put("kind", word("reason", nonConflict.reason()))
            .put("from", end(nonConflict.from()))
            .put("to", end(nonConflict.to()));
    nodes(json, "evidence", nonConflict.evidence(), this::evidence);
    return json;
  }

  private ObjectNode evidence(Evidence evidence) {
    ObjectNode json =
        mapper
            .createObjectNode()
            .put("@type", "Evidence")
            .put("signal", evidence.signal())
            .put("value", evidence.value())
            .put("weight", evidence.weight());
    List<Place> places =
        evidence.places().stream()
            .filter(place -> result.article(place.articleId()).isPresent())
            .toList();
    nodes(json, "place", places, place -> target(place.articleId(), place.span()));
    return json;
  }

  private ObjectNode origin(Origin origin) {
    ObjectNode json = mapper.createObjectNode().put("@id", Iris.of("origin", origin.id()));
    types(json, List.of("Origin", "Entity"));
    json.put("identifier", origin.id())
        .put("name", origin.label())
        .put("kind", word("origin", origin.kind()));
    nodes(json, "evidence", origin.evidence(), this::evidence);
    return json;
  }

  /** What stands between this thing and others, as plain triples. */
  private void related(ObjectNode json, String id) {
    Map<RelationKind, List<String>> targets = new EnumMap<>(RelationKind.class);
    for (RelationKind kind : RelationKind.values()) {
      targets.put(
          kind,
          relationsFrom.get(id).stream()
              .filter(relation -> relation.kind() == kind)
              .map(relation -> end(relation.to()))
              .distinct()
              .toList());
    }
    targets.forEach((kind, ends) -> refs(json, property(kind), ends, Function.identity()));
  }

  private String iri(Article article) {
    return Iris.of("article", article.id());
  }

  private String iri(Mention mention) {
    return Iris.of("source", mention.sourceId());
  }

  private String iri(Statement statement) {
    return Iris.of("statement", statement.id());
  }

  private String end(String id) {
    return Iris.of(result.claim(id).isPresent() ? "claim" : "statement", id);
  }

  /** A constant as a word of the namespace: {@code act-deny}. */
  private static String word(String group, Enum<?> constant) {
    return group + "-" + constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A kind of relation as a property: {@code neitherConfirmsNorDenies}. */
  private static String property(RelationKind kind) {
    return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_CAMEL, kind.name());
  }

  private void types(ObjectNode json, List<String> types) {
    texts(json, "@type", types);
  }

  private void texts(ObjectNode json, String key, List<String> values) {
    refs(json, key, values, Function.identity());
  }

  private <T> void refs(ObjectNode json, String key, List<T> things, Function<T, String> form) {
    if (!things.isEmpty()) {
      ArrayNode array = json.putArray(key);
      things.forEach(thing -> array.add(form.apply(thing)));
    }
  }

  private <T> void nodes(
      ObjectNode json, String key, List<T> things, Function<T, ObjectNode> form) {
    if (!things.isEmpty()) {
      ArrayNode array = json.putArray(key);
      things.forEach(thing -> array.add(form.apply(thing)));
    }
  }
}
