package hearsay.relate;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import hearsay.model.Claim;
import hearsay.model.Origin;
import hearsay.model.Relation;
import hearsay.model.RelationKind;
import hearsay.model.SpeechAct;
import hearsay.model.Standing;
import hearsay.model.StandingKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What can be said of each claim: the first of {@link StandingKind} that applies. */
final class Standings {

  private Standings() {}

  /** One for each claim, in the order of the claims. */
  static List<Standing> find(Story story, List<Relation> relations, List<Origin> origins) {
    Map<String, String> originOf = new HashMap<>();
    origins.forEach(origin -> origin.statementIds().forEach(id -> originOf.put(id, origin.id())));
    SetMultimap<String, RelationKind> against = LinkedHashMultimap.create();
    SetMultimap<String, RelationKind> answered = LinkedHashMultimap.create();
    for (Relation relation : relations) {
      if (relation.kind().isConflict()) {
        against.put(ClaimOf.end(relation.from(), story), relation.kind());
        against.put(ClaimOf.end(relation.to(), story), relation.kind());
      } else if (relation.kind().isDirected() && relation.kind() != RelationKind.QUALIFIES) {
        answered.put(ClaimOf.end(relation.to(), story), relation.kind());
      }
    }
    List<Standing> standings = new ArrayList<>();
    for (Claim claim : story.claims()) {
      standings.add(
          standing(claim, story, against.get(claim.id()), answered.get(claim.id()), originOf));
    }
    return standings;
  }

  private static Standing standing(
      Claim claim,
      Story story,
      Set<RelationKind> against,
      Set<RelationKind> answered,
      Map<String, String> originOf) {
    List<Said> members = story.claim(claim.id());
    int origins = independent(members, originOf);
    int articles = (int) members.stream().map(said -> said.article().id()).distinct().count();
    boolean confirmed =
        answered.contains(RelationKind.CONFIRMS)
            || members.stream().anyMatch(said -> said.act() == SpeechAct.CONFIRM);
    StandingKind kind;
    List<RelationKind> deciding;
    List<RelationKind> withheld =
        answered.stream()
            .filter(
                k -> k == RelationKind.DECLINES || k == RelationKind.NEITHER_CONFIRMS_NOR_DENIES)
            .toList();
    if (!against.isEmpty()) {
      kind = StandingKind.DISPUTED;
      deciding = List.copyOf(against);
    } else if (answered.contains(RelationKind.DENIES)) {
      kind = StandingKind.DENIED;
      deciding = List.of(RelationKind.DENIES);
    } else if (answered.contains(RelationKind.SUPERSEDES)) {
      kind = StandingKind.SUPERSEDED;
      deciding = List.of(RelationKind.SUPERSEDES);
    } else if (!withheld.isEmpty() && !confirmed) {
      kind = StandingKind.UNCONFIRMED;
      deciding = withheld;
    } else {
      kind = origins > 1 ? StandingKind.CORROBORATED : StandingKind.UNCONTESTED;
      deciding = List.of();
    }
    return new Standing(claim.id(), kind, origins, articles, deciding);
  }

  /**
   * Groups of members that share neither origin nor speaker: one who says a thing twice does not
   * bear himself out.
   */
  private static int independent(List<Said> members, Map<String, String> originOf) {
    Groups groups = new Groups();
    for (Said said : members) {
      String origin = "origin " + originOf.get(said.id());
      groups.add(origin);
      said.speakerId()
          .filter(id -> !said.statement().isNarration())
          .ifPresent(id -> groups.join(origin, "speaker " + id));
    }
    return Math.max(1, groups.groups().size());
  }
}
