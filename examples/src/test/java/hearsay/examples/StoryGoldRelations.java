package hearsay.examples;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The second pass over one story's gold: claims, and what stands between statements. */
final class StoryGoldRelations {

  private static final Set<String> RELATIONS =
      Set.of(
          "agrees",
          "contradicts",
          "confirms",
          "denies",
          "neither_confirms_nor_denies",
          "declines",
          "quote_variant",
          "attribution_conflict",
          "date_conflict",
          "number_conflict",
          "qualifies",
          "supersedes");

  private static final Set<String> REASONS =
      Set.of(
          "update",
          "other_scope",
          "other_unit",
          "rounding",
          "range_overlap",
          "bound",
          "hedged",
          "different_event");

  /** The relation that a response statement must have to the statement that it responds to. */
  private static final Map<String, String> RESPONSES =
      Map.of(
          "confirm", "confirms",
          "deny", "denies",
          "decline", "declines",
          "neither_confirm_nor_deny", "neither_confirms_nor_denies");

  private final JsonNode gold;
  private final Map<String, JsonNode> statements;
  private final List<String> problems;
  private final Map<String, List<String>> clusters = new HashMap<>();
  private final Map<String, String> clusterOf = new HashMap<>();

  /**
   * Prepares for one story.
   *
   * @param statements those of the gold by id
   * @param problems takes a line for each broken rule
   */
  StoryGoldRelations(JsonNode gold, Map<String, JsonNode> statements, List<String> problems) {
    this.gold = gold;
    this.statements = statements;
    this.problems = problems;
  }

  /** Whether the act answers something and tells nothing of its own. */
  static boolean isRefusal(String act) {
    return RESPONSES.containsKey(act) && !act.equals("confirm");
  }

  void check() {
    clusters();
    relations();
    nonConflicts();
    independence();
  }

  private void require(boolean holds, String where, String rule) {
    if (!holds) {
      problems.add(where + ": " + rule);
    }
  }

  private void clusters() {
    for (JsonNode cluster : gold.get("clusters")) {
      String id = cluster.get("id").asText();
      List<String> members = StoryGoldCheck.strings(cluster.get("members"));
      require(clusters.put(id, members) == null, id, "id twice");
      require(!cluster.get("claim").asText().isBlank(), id, "no claim");
      require(
          !members.isEmpty() && StoryGoldCheck.distinct(members), id, "no member, or one twice");
      for (String member : members) {
        require(statements.containsKey(member), id, "unknown member " + member);
        require(clusterOf.put(member, id) == null, id, member + " is in two clusters");
      }
    }
  }

  private void relations() {
    Set<List<String>> seen = new HashSet<>();
    for (JsonNode relation : gold.get("relations")) {
      String type = relation.get("type").asText();
      String from = relation.get("from").asText();
      String to = relation.get("to").asText();
      String where = type + " " + from + " -> " + to;
      List<String> a = ends(from);
      List<String> b = ends(to);
      require(RELATIONS.contains(type), where, "type");
      require(
          Set.of("high", "medium", "low").contains(relation.get("confidence").asText()),
          where,
          "confidence");
      require(!relation.get("why").asText().isBlank(), where, "why");
      JsonNode kind = relation.path("kind");
      require(
          kind.isMissingNode()
              || (kind.asText().equals("role_reversal") && type.equals("contradicts")),
          where,
          "kind");
      if (a.isEmpty() || b.isEmpty() || a.stream().anyMatch(b::contains)) {
        problems.add(where + ": an end does not exist, or the ends overlap");
        continue;
      }
      require(
          !seen.contains(List.of(type, to, from)) && seen.add(List.of(type, from, to)),
          where,
          "twice");
      boolean cross =
          a.stream().anyMatch(x -> b.stream().anyMatch(y -> !document(x).equals(document(y))));
      require(
          cross == relation.get("cross_document").asBoolean(),
          where,
          "cross_document should be " + cross);
      require(
          clusterOf.get(from) == null
              || !clusterOf.get(from).equals(clusterOf.get(to))
              || !Set.of("agrees", "contradicts", "denies").contains(type),
          where,
          "inside one cluster");
    }
    statements.forEach((id, statement) -> response(id, statement, seen));
  }

  private void response(String id, JsonNode statement, Set<List<String>> relations) {
    JsonNode answered = statement.get("responds_to");
    if (answered.isNull()) {
      return;
    }
    JsonNode target = statements.get(answered.asText());
    if (target == null || target == statement) {
      problems.add(id + ": responds_to does not exist");
      return;
    }
    String act = statement.get("act").asText();
    String type = RESPONSES.get(act);
    boolean answer = act.equals("confirm") && target.get("act").asText().equals("question");
    require(
        type == null || answer || relations.contains(List.of(type, id, answered.asText())),
        id,
        "responds_to without its relation");
  }

  private void nonConflicts() {
    require(!gold.get("non_conflicts").isEmpty(), "non_conflicts", "none");
    for (JsonNode pair : gold.get("non_conflicts")) {
      String from = pair.get("from").asText();
      String to = pair.get("to").asText();
      String where = "non-conflict " + from + " -> " + to;
      require(!ends(from).isEmpty() && !ends(to).isEmpty(), where, "an end does not exist");
      require(!from.equals(to), where, "one end only");
      require(REASONS.contains(pair.get("reason").asText()), where, "reason");
      require(!pair.get("why").asText().isBlank(), where, "why");
    }
  }

  private void independence() {
    Set<String> ids = new HashSet<>();
    for (JsonNode group : gold.get("independence")) {
      String id = group.get("id").asText();
      List<String> members = StoryGoldCheck.strings(group.get("members"));
      require(ids.add(id), id, "id twice");
      require(StoryGoldCheck.distinct(members), id, "member twice");
      require(statements.keySet().containsAll(members), id, "unknown member");
      boolean cross = members.stream().map(this::document).distinct().count() > 1;
      require(
          cross == group.get("cross_document").asBoolean(),
          id,
          "cross_document should be " + cross);
    }
  }

  /** The statements that an end of a relation stands for; none when there is no such end. */
  private List<String> ends(String reference) {
    List<String> alone = statements.containsKey(reference) ? List.of(reference) : List.of();
    return clusters.getOrDefault(reference, alone);
  }

  private String document(String statement) {
    JsonNode node = statements.get(statement);
    return node == null ? "" : node.get("doc").asText();
  }
}
