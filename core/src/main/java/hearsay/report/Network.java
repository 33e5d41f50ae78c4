package hearsay.report;

import hearsay.model.Article;
import hearsay.model.Claim;
import hearsay.model.Evidence;
import hearsay.model.Mention;
import hearsay.model.NonConflict;
import hearsay.model.Origin;
import hearsay.model.Reconciliation;
import hearsay.model.Relation;
import hearsay.model.Source;
import hearsay.model.Standing;
import hearsay.model.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A reconciliation as nodes and edges, for every format that tells a graph: articles, sources,
 * statements, claims and origins; who says what, where it stands, what it goes back to, and what
 * stands between statements and claims.
 *
 * @param nodes in the order of the result's lists
 * @param edges whose ends are among the nodes
 */
record Network(List<Node> nodes, List<Edge> edges) {

  /**
   * A node.
   *
   * @param key what it is and its place in that list of {@code report.json}, from 0: {@code
   *     statement12}; letters and digits whatever its id is
   */
  record Node(String key, Map<Attribute, String> attributes) {}

  /**
   * An edge.
   *
   * @param from key of a node
   * @param to key of a node
   * @param directed whether its ends may not be exchanged
   */
  record Edge(String from, String to, boolean directed, Map<Attribute, String> attributes) {}

  /** What nodes and edges are described by; what is absent is left out. */
  enum Attribute {
    /** {@code article}, {@code source}, {@code statement}, {@code claim} or {@code origin}. */
    TYPE("type", "string"),
    /** The id that it has in {@code report.json}. */
    IDENTIFIER("identifier", "string"),
    /** Title, name or wording. */
    LABEL("label", "string"),
    /** What kind of source, quotation or origin; of an edge, what it says. */
    KIND("kind", "string"),
    PUBLISHER("publisher", "string"),
    DATE("date", "string"),
    URL("url", "string"),
    ACT("act", "string"),
    POLARITY("polarity", "string"),
    MODALITY("modality", "string"),
    STANDING("standing", "string"),
    ORIGINS("origins", "int"),
    ARTICLES("articles", "int"),
    SCORE("score", "double"),
    /** Why it is no conflict. */
    REASON("reason", "string"),
    /** The evidence in words. */
    BECAUSE("because", "string");

    static final List<Attribute> OF_NODES =
        List.of(
            TYPE,
            IDENTIFIER,
            LABEL,
            KIND,
            PUBLISHER,
            DATE,
            URL,
            ACT,
            POLARITY,
            MODALITY,
            STANDING,
            ORIGINS,
            ARTICLES);
    static final List<Attribute> OF_EDGES = List.of(KIND, SCORE, REASON, BECAUSE);

    private final String label;
    private final String valueType;

    Attribute(String label, String valueType) {
      this.label = label;
      this.valueType = valueType;
    }

    /** How files name it. */
    String label() {
      return label;
    }

    /** What its values are, in the words of GraphML. */
    String valueType() {
      return valueType;
    }
  }

  /** What every result is told by. */
  static Network of(Reconciliation result) {
    return new Collector(result).network();
  }

  /** Gathers nodes, then edges between them. */
  private static final class Collector {

    private final Reconciliation result;
    private final List<Node> nodes = new ArrayList<>();
    private final List<Edge> edges = new ArrayList<>();
    private final Map<String, String> articles = new HashMap<>();
    private final Map<String, String> sources = new HashMap<>();
    private final Map<String, String> origins = new HashMap<>();

    /** Relations hold between statements and claims alike. */
    private final Map<String, String> ends = new HashMap<>();

    Collector(Reconciliation result) {
      this.result = result;
    }

    Network network() {
      nodes("article", result.articles(), Article::id, this::article, articles);
      nodes("source", result.sources(), Source::id, this::source, sources);
      nodes("statement", result.statements(), Statement::id, this::statement, ends);
      nodes("claim", result.claims(), Claim::id, this::claim, ends);
      nodes("origin", result.findings().origins(), Origin::id, this::origin, origins);
      result.statements().forEach(this::edgesOf);
      result.claims().forEach(this::members);
      result.findings().origins().forEach(this::goingBack);
      result.relations().forEach(this::relation);
      result.findings().nonConflicts().forEach(this::nonConflict);
      return new Network(List.copyOf(nodes), List.copyOf(edges));
    }

    private <T> void nodes(
        String type,
        List<T> things,
        Function<T, String> id,
        Function<T, Map<Attribute, String>> form,
        Map<String, String> keys) {
      for (int i = 0; i < things.size(); i++) {
        T thing = things.get(i);
        Map<Attribute, String> attributes = form.apply(thing);
        attributes.put(Attribute.TYPE, type);
        attributes.put(Attribute.IDENTIFIER, id.apply(thing));
        nodes.add(new Node(type + i, attributes));
        keys.put(id.apply(thing), type + i);
      }
    }

    private Map<Attribute, String> article(Article article) {
      Map<Attribute, String> attributes = labelled(article.title().orElse(article.displayName()));
      article.publisher().ifPresent(outlet -> attributes.put(Attribute.PUBLISHER, outlet));
      article.date().ifPresent(day -> attributes.put(Attribute.DATE, day.toString()));
      article.url().ifPresent(url -> attributes.put(Attribute.URL, url));
      return attributes;
    }

    private Map<Attribute, String> source(Source source) {
      Map<Attribute, String> attributes = labelled(source.name());
      attributes.put(Attribute.KIND, Json.name(source.kind()));
      return attributes;
    }

    private Map<Attribute, String> statement(Statement statement) {
      Map<Attribute, String> attributes = labelled(statement.text());
      attributes.put(Attribute.KIND, Json.name(statement.quotation()));
      attributes.put(Attribute.ACT, Json.name(statement.act()));
      attributes.put(Attribute.POLARITY, Json.name(statement.polarity()));
      attributes.put(Attribute.MODALITY, Json.name(statement.modality()));
      statement
          .attribution()
          .date()
          .ifPresent(date -> attributes.put(Attribute.DATE, date.toString()));
      return attributes;
    }

    private Map<Attribute, String> claim(Claim claim) {
      Standing standing = result.standing(claim);
      Map<Attribute, String> attributes = labelled(claim.wording());
      attributes.put(Attribute.STANDING, Json.name(standing.kind()));
      attributes.put(Attribute.ORIGINS, String.valueOf(standing.origins()));
      attributes.put(Attribute.ARTICLES, String.valueOf(standing.articles()));
      return attributes;
    }

    private Map<Attribute, String> origin(Origin origin) {
      Map<Attribute, String> attributes = labelled(origin.label());
      attributes.put(Attribute.KIND, Json.name(origin.kind()));
      return attributes;
    }

    private static Map<Attribute, String> labelled(String label) {
      Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
      attributes.put(Attribute.LABEL, label);
      return attributes;
    }

    private void edgesOf(Statement statement) {
      String key = required(ends, statement.id());
      for (Mention speaker : statement.attribution().speakers()) {
        edge(required(sources, speaker.sourceId()), key, "says");
      }
      for (Mention passing : statement.attribution().channel()) {
        if (sources.containsKey(passing.sourceId())) {
          edge(required(sources, passing.sourceId()), key, "passes_on");
        }
      }
      statement
          .attribution()
          .addressee()
          .map(addressee -> sources.get(addressee.sourceId()))
          .ifPresent(addressee -> edge(key, addressee, "is_told_to"));
      edge(key, required(articles, statement.articleId()), "stands_in");
    }

    private void members(Claim claim) {
      claim
          .statementIds()
          .forEach(id -> edge(required(ends, id), required(ends, claim.id()), "makes"));
    }

    private void goingBack(Origin origin) {
      for (String id : origin.statementIds()) {
        if (ends.containsKey(id)) {
          edge(required(ends, id), required(origins, origin.id()), "goes_back_to");
        }
      }
    }

    private void edge(String from, String to, String kind) {
      edges.add(new Edge(from, to, true, Map.of(Attribute.KIND, kind)));
    }

    private void relation(Relation relation) {
      edges.add(
          new Edge(
              required(ends, relation.from()),
              required(ends, relation.to()),
              relation.kind().isDirected(),
              new EnumMap<>(
                  Map.of(
                      Attribute.KIND, Json.name(relation.kind()),
                      Attribute.SCORE, String.valueOf(relation.score()),
                      Attribute.BECAUSE, because(relation.evidence())))));
    }

    private void nonConflict(NonConflict nonConflict) {
      if (ends.containsKey(nonConflict.from()) && ends.containsKey(nonConflict.to())) {
        edges.add(
            new Edge(
                required(ends, nonConflict.from()),
                required(ends, nonConflict.to()),
                false,
                new EnumMap<>(
                    Map.of(
                        Attribute.KIND, "does_not_conflict",
                        Attribute.REASON, Json.name(nonConflict.reason()),
                        Attribute.BECAUSE, because(nonConflict.evidence())))));
      }
    }

    private static String because(List<Evidence> evidence) {
      return evidence.stream()
          .map(each -> each.signal() + ": " + each.value())
          .collect(Collectors.joining("; "));
    }

    private static String required(Map<String, String> keys, String id) {
      String key = keys.get(id);
      if (key == null) {
        throw new IllegalStateException("'" + id + "' has no node, though the result has it");
      }
      return key;
    }
  }
}
