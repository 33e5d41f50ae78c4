package hearsay.relate.standing;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import hearsay.model.Claim;
import hearsay.model.Origin;
import hearsay.model.Relation;
import hearsay.model.RelationKind;
import hearsay.model.SpeechAct;
import hearsay.model.Standing;
import hearsay.model.StandingKind;
import hearsay.relate.story.ClaimOf;
import hearsay.relate.story.Groups;
import hearsay.relate.story.Said;
import hearsay.relate.story.Story;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What can be said of each claim: the first of {@link StandingKind} that applies, now and after
 * each day on which articles appeared.
 */
public final class Standings {

  private static final Set<RelationKind> WITHHELD =
      Set.of(RelationKind.DECLINES, RelationKind.NEITHER_CONFIRMS_NOR_DENIES);

  private final Story story;
  private final Map<String, String> originOf = new HashMap<>();
  private final SetMultimap<String, Relation> byClaim = LinkedHashMultimap.create();

  private Standings(Story story, List<Relation> relations, List<Origin> origins) {
    this.story = story;
    origins.forEach(origin -> origin.statementIds().forEach(id -> originOf.put(id, origin.id())));
    for (Relation relation : relations) {
      String to = ClaimOf.end(relation.to(), story);
      if (relation.kind().isConflict()) {
        byClaim.put(ClaimOf.end(relation.from(), story), relation);
        byClaim.put(to, relation);
      } else if (relation.kind().isDirected() && relation.kind() != RelationKind.QUALIFIES) {
        byClaim.put(to, relation);
      }
    }
  }

  /** One for each claim, in the order of the claims. */
  public static List<Standing> find(Story story, List<Relation> relations, List<Origin> origins) {
    Standings standings = new Standings(story, relations, origins);
    return story.claims().stream().map(standings::standing).toList();
  }

  private Standing standing(Claim claim) {
    Standing last = among(claim, said -> true).orElseThrow();
    return new Standing(
        last.claimId(),
        last.kind(),
        last.origins(),
        last.articles(),
        last.relationKinds(),
        timeline(claim));
  }

  /** How it stood after each day of publication that changed it; undated articles are left out. */
  private List<Standing.Moment> timeline(Claim claim) {
    TreeSet<LocalDate> days = new TreeSet<>();
    Stream.concat(
            story.claim(claim.id()).stream(),
            byClaim.get(claim.id()).stream()
                .flatMap(relation -> Stream.of(relation.from(), relation.to()))
                .flatMap(end -> members(end).stream()))
        .flatMap(said -> said.article().date().stream())
        .forEach(days::add);
    List<Standing.Moment> timeline = new ArrayList<>();
    Optional<Standing> before = Optional.empty();
    for (LocalDate day : days) {
      Optional<Standing> now =
          among(claim, said -> said.article().date().filter(d -> !d.isAfter(day)).isPresent());
      if (now.isPresent() && !now.equals(before)) {
        Standing standing = now.get();
        timeline.add(
            new Standing.Moment(day, standing.kind(), standing.origins(), standing.articles()));
      }
      before = now;
    }
    return timeline;
  }

  /** How the claim stands by what has appeared; empty where none of its members has. */
  private Optional<Standing> among(Claim claim, Predicate<Said> appeared) {
    List<Said> members = story.claim(claim.id()).stream().filter(appeared).toList();
    if (members.isEmpty()) {
      return Optional.empty();
    }
    List<RelationKind> kinds =
        byClaim.get(claim.id()).stream()
            .filter(
                relation ->
                    members(relation.from()).stream().anyMatch(appeared)
                        && members(relation.to()).stream().anyMatch(appeared))
            .map(Relation::kind)
            .distinct()
            .toList();
    List<RelationKind> against = kinds.stream().filter(RelationKind::isConflict).toList();
    List<RelationKind> withheld = kinds.stream().filter(WITHHELD::contains).toList();
    boolean confirmed =
        kinds.contains(RelationKind.CONFIRMS)
            || members.stream().anyMatch(said -> said.act() == SpeechAct.CONFIRM);
    int origins = independent(members);
    StandingKind kind;
    List<RelationKind> deciding;
    if (!against.isEmpty()) {
      kind = StandingKind.DISPUTED;
      deciding = against;
    } else if (kinds.contains(RelationKind.DENIES)) {
      kind = StandingKind.DENIED;
      deciding = List.of(RelationKind.DENIES);
    } else if (kinds.contains(RelationKind.SUPERSEDES)) {
      kind = StandingKind.SUPERSEDED;
      deciding = List.of(RelationKind.SUPERSEDES);
    } else if (!withheld.isEmpty() && !confirmed) {
      kind = StandingKind.UNCONFIRMED;
      deciding = withheld;
    } else {
      kind = origins > 1 ? StandingKind.CORROBORATED : StandingKind.UNCONTESTED;
      deciding = List.of();
    }
    int articles = (int) members.stream().map(said -> said.article().id()).distinct().count();
    return Optional.of(new Standing(claim.id(), kind, origins, articles, deciding));
  }

  /** The statement itself, or the members of the claim. */
  private List<Said> members(String end) {
    return story.isStatement(end) ? List.of(story.byId(end)) : story.claim(end);
  }

  /**
   * Groups of members that share neither origin nor speaker: one who says a thing twice does not
   * bear himself out.
   */
  private int independent(List<Said> members) {
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
