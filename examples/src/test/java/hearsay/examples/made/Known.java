package hearsay.examples.made;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import hearsay.model.Claim;
import hearsay.model.Evidence;
import hearsay.model.Findings;
import hearsay.model.Issue;
import hearsay.model.NonConflict;
import hearsay.model.NonConflictReason;
import hearsay.model.Origin;
import hearsay.model.OriginKind;
import hearsay.model.Relation;
import hearsay.model.RelationKind;
import hearsay.model.Standing;
import hearsay.model.StandingKind;
import hearsay.model.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the gold knows about a story, said of one telling of it. */
final class Known {

  private final Telling telling;
  private final Map<String, Claim> claimOf = new HashMap<>();
  private final Map<String, Claim> claimByCluster = new HashMap<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<Origin> origins = new ArrayList<>();
  private final Map<String, Origin> originOf = new HashMap<>();
  private final List<Relation> relations = new ArrayList<>();
  private final List<NonConflict> nonConflicts = new ArrayList<>();

  Known(Telling telling) {
    this.telling = telling;
    groups("clusters").forEach(this::claim);
    groups("independence").forEach(this::origin);
    claims.sort(Comparator.comparing(Claim::id));
    telling.story().list("relations").forEach(this::relation);
    telling.story().list("non_conflicts").forEach(this::nonConflict);
  }

  Findings findings() {
    Map<String, Standing> standings =
        claims.stream().collect(Collectors.toMap(Claim::id, this::standing));
    return new Findings(
        claims,
        issues(standings),
        relations,
        nonConflicts,
        origins,
        claims.stream().map(claim -> standings.get(claim.id())).toList());
  }

  /** The printed members of each group of the gold, and each statement that is in none. */
  private Map<String, List<Statement>> groups(String list) {
    Map<String, List<Statement>> groups = new LinkedHashMap<>();
    Set<String> grouped = new LinkedHashSet<>();
    for (JsonNode group : telling.story().list(list).toList()) {
      List<Statement> members =
          GoldStory.each(group.get("members"))
              .map(JsonNode::asText)
              .filter(grouped::add)
              .flatMap(id -> telling.prints(id).stream())
              .toList();
      groups.put(group.get("id").asText(), members);
    }
    telling
        .story()
        .list("statements")
        .map(statement -> statement.get("id").asText())
        .filter(grouped::add)
        .forEach(id -> groups.put(id, telling.prints(id)));
    groups.values().removeIf(List::isEmpty);
    return groups;
  }

  private void claim(String cluster, List<Statement> members) {
    List<String> ids = members.stream().map(Statement::id).sorted().toList();
    Claim claim = new Claim("claim:" + ids.get(0), members.get(0).text(), "the first", ids);
    claims.add(claim);
    claimByCluster.put(cluster, claim);
    ids.forEach(id -> claimOf.put(id, claim));
  }

  private void origin(String group, List<Statement> members) {
    Statement first = members.get(0);
    List<Evidence> evidence =
        members.size() == 1
            ? List.of()
            : List.of(new Evidence("gold", members.size() + " statements", 1, List.of()));
    Origin origin =
        new Origin(
            "origin:" + first.id(),
            members.size() == 1 ? OriginKind.REPORT : OriginKind.UTTERANCE,
            telling.story().name() + ", " + group,
            members.stream().map(Statement::id).toList(),
            evidence);
    origins.add(origin);
    members.forEach(member -> originOf.put(member.id(), origin));
  }

  /** A statement's or claim's prints, as ends of relations. */
  private List<String> ends(String goldId) {
    Claim claim = claimByCluster.get(goldId);
    return claim != null && goldId.startsWith("c")
        ? List.of(claim.id())
        : telling.prints(goldId).stream().map(Statement::id).toList();
  }

  private void relation(JsonNode gold) {
    RelationKind kind = RelationKind.valueOf(name(gold, "type"));
    List<String> from = ends(gold.get("from").asText());
    List<String> to = ends(gold.get("to").asText());
    List<Evidence> why = evidence(gold);
    // In each print the answer answers what that print says; what lies between two articles, once.
    int pairs = Math.min(from.size(), to.size());
    for (int i = 0; i < (kind.isResponse() ? pairs : Math.min(1, pairs)); i++) {
      relations.add(Relation.of(kind, from.get(i), to.get(i), why));
    }
  }

  private void nonConflict(JsonNode gold) {
    Stream<String> from = ends(gold.get("from").asText()).stream().limit(1);
    from.forEach(
        left ->
            ends(gold.get("to").asText()).stream()
                .limit(1)
                .map(
                    right ->
                        new NonConflict(
                            NonConflictReason.valueOf(name(gold, "reason")),
                            left,
                            right,
                            evidence(gold)))
                .forEach(nonConflicts::add));
  }

  private static String name(JsonNode node, String name) {
    return node.get(name).asText().toUpperCase(Locale.ROOT);
  }

  private static List<Evidence> evidence(JsonNode gold) {
    return List.of(
        new Evidence("gold", gold.get("why").asText(), 0.5, List.of()),
        new Evidence("topic", "the same story", 0.25, List.of()));
  }

  private Claim claimAt(String end) {
    Claim claim = claimOf.get(end);
    return claim != null
        ? claim
        : claims.stream().filter(each -> each.id().equals(end)).findFirst().orElseThrow();
  }

  private Standing standing(Claim claim) {
    Set<String> from =
        claim.statementIds().stream()
            .map(originOf::get)
            .map(Origin::id)
            .collect(Collectors.toSet());
    long in =
        claim.statementIds().stream()
            .map(id -> id.substring(0, id.indexOf('#')))
            .distinct()
            .count();
    List<RelationKind> kinds =
        relations.stream()
            .filter(
                relation ->
                    claimAt(relation.to()) == claim
                        || relation.kind().isConflict() && claimAt(relation.from()) == claim)
            .map(Relation::kind)
            .distinct()
            .sorted()
            .toList();
    return new Standing(claim.id(), kind(kinds, from.size()), from.size(), (int) in, kinds);
  }

  private static StandingKind kind(List<RelationKind> kinds, int origins) {
    if (kinds.stream().anyMatch(RelationKind::isConflict)) {
      return StandingKind.DISPUTED;
    }
    if (kinds.contains(RelationKind.DENIES)) {
      return StandingKind.DENIED;
    }
    if (kinds.contains(RelationKind.SUPERSEDES)) {
      return StandingKind.SUPERSEDED;
    }
    if (kinds.contains(RelationKind.DECLINES)
        || kinds.contains(RelationKind.NEITHER_CONFIRMS_NOR_DENIES)) {
      return StandingKind.UNCONFIRMED;
    }
    return origins > 1 ? StandingKind.CORROBORATED : StandingKind.UNCONTESTED;
  }

  /** Claims tied by anything but agreement, those first that deserve attention. */
  private List<Issue> issues(Map<String, Standing> standings) {
    Map<String, Set<Claim>> together = new HashMap<>();
    claims.forEach(claim -> together.put(claim.id(), new LinkedHashSet<>(Set.of(claim))));
    Multiset<Claim> ties = HashMultiset.create();
    for (Relation relation : relations) {
      if (relation.kind() == RelationKind.AGREES || relation.kind() == RelationKind.QUALIFIES) {
        continue;
      }
      Claim from = claimAt(relation.from());
      Claim to = claimAt(relation.to());
      ties.add(from);
      ties.add(to);
      Set<Claim> left = Objects.requireNonNull(together.get(from.id()));
      left.addAll(Objects.requireNonNull(together.get(to.id())));
      left.forEach(claim -> together.put(claim.id(), left));
    }
    Map<String, Set<Claim>> groups = new TreeMap<>();
    Function<Set<Claim>, String> first =
        group -> group.stream().map(Claim::id).min(Comparator.naturalOrder()).orElseThrow();
    together.values().forEach(group -> groups.put(first.apply(group), group));
    return groups.entrySet().stream()
        .map(group -> issue(group.getKey(), group.getValue(), ties))
        .sorted(
            Comparator.comparing((Issue issue) -> worst(issue, standings))
                .thenComparing(issue -> -issue.claimIds().size())
                .thenComparing(Issue::id))
        .toList();
  }

  private static Issue issue(String first, Set<Claim> claims, Multiset<Claim> ties) {
    Optional<Claim> title =
        claims.stream()
            .max(
                Comparator.comparing((Claim claim) -> ties.count(claim))
                    .thenComparing(claim -> claim.statementIds().size())
                    .thenComparing(Claim::id));
    return new Issue(
        "issue:" + first, title.orElseThrow().wording(), claims.stream().map(Claim::id).toList());
  }

  private static StandingKind worst(Issue issue, Map<String, Standing> standings) {
    return issue.claimIds().stream()
        .map(id -> Objects.requireNonNull(standings.get(id)).kind())
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }
}
