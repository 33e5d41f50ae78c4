package hearsay.relate.standing;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Maps;
import com.google.common.collect.Multiset;
import hearsay.model.Claim;
import hearsay.model.Issue;
import hearsay.model.Relation;
import hearsay.model.RelationKind;
import hearsay.model.Standing;
import hearsay.model.StandingKind;
import hearsay.relate.story.ClaimOf;
import hearsay.relate.story.Groups;
import hearsay.relate.story.Story;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Claims tied by relations. Conflicts, responses, updates and quote variants tie; a qualification
 * only brings in a claim that nothing else ties, and agreement ties nothing, so that not all
 * becomes one issue.
 */
public final class Issues {

  private static final Comparator<Relation> STRONGEST_FIRST =
      Comparator.comparingDouble(Relation::score)
          .reversed()
          .thenComparing(Relation::from)
          .thenComparing(Relation::to)
          .thenComparing(Relation::kind);

  private Issues() {}

  /** Every claim is in exactly one; those first that deserve attention most. */
  public static List<Issue> find(Story story, List<Relation> relations, List<Standing> standings) {
    Groups groups = new Groups();
    Multiset<String> ties = HashMultiset.create();
    Set<String> tied = new HashSet<>();
    story.claims().forEach(claim -> groups.add(claim.id()));
    for (Relation relation : relations) {
      String from = ClaimOf.end(relation.from(), story);
      String to = ClaimOf.end(relation.to(), story);
      if (!from.equals(to) && relation.kind() != RelationKind.AGREES) {
        ties.add(from);
        ties.add(to);
        if (!weak(relation)) {
          groups.join(from, to);
          tied.add(from);
          tied.add(to);
        }
      }
    }
    relations.stream()
        .filter(Issues::weak)
        .sorted(STRONGEST_FIRST)
        .forEach(relation -> bringIn(relation, story, groups, tied));
    Map<String, Claim> claims = Maps.uniqueIndex(story.claims(), Claim::id);
    Map<String, Standing> standingOf = Maps.uniqueIndex(standings, Standing::claimId);
    List<Issue> issues = new ArrayList<>();
    groups
        .groups()
        .forEach((first, members) -> issues.add(issue(first, members, ties, claims, story)));
    issues.sort(
        Comparator.comparing((Issue issue) -> worst(issue, standingOf))
            .thenComparing(issue -> -articles(issue, standingOf))
            .thenComparing(issue -> -issue.claimIds().size())
            .thenComparing(Issue::id));
    return issues;
  }

  private static boolean weak(Relation relation) {
    return relation.kind() == RelationKind.QUALIFIES;
  }

  /** A claim that nothing strong ties joins the first that it qualifies. */
  private static void bringIn(Relation relation, Story story, Groups groups, Set<String> tied) {
    String from = ClaimOf.end(relation.from(), story);
    String to = ClaimOf.end(relation.to(), story);
    boolean loose = !tied.contains(from) || !tied.contains(to);
    if (loose && !from.equals(to)) {
      groups.join(from, to);
      tied.add(from);
      tied.add(to);
    }
  }

  private static Issue issue(
      String first,
      List<String> members,
      Multiset<String> ties,
      Map<String, Claim> claims,
      Story story) {
    Claim title =
        members.stream()
            .map(id -> Objects.requireNonNull(claims.get(id)))
            .min(
                Comparator.comparing((Claim claim) -> !Titles.standsAlone(claim, story))
                    .thenComparing(claim -> -ties.count(claim.id()))
                    .thenComparing(claim -> -claim.statementIds().size())
                    .thenComparing(Claim::id))
            .orElseThrow();
    return new Issue("issue:" + first, Titles.of(title, story), members);
  }

  private static StandingKind worst(Issue issue, Map<String, Standing> standings) {
    return issue.claimIds().stream()
        .map(id -> Objects.requireNonNull(standings.get(id)).kind())
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  private static int articles(Issue issue, Map<String, Standing> standings) {
    return issue.claimIds().stream()
        .mapToInt(id -> Objects.requireNonNull(standings.get(id)).articles())
        .max()
        .orElse(0);
  }
}
