package hearsay.model;

import java.util.List;

/**
 * What was found out about a set of statements.
 *
 * @param claims every statement is in exactly one
 * @param issues every claim is in exactly one
 * @param relations what stands between statements and claims
 * @param nonConflicts what looked like a conflict and is none
 * @param origins every statement is in exactly one
 * @param standings one for each claim, in the order of the claims
 * @param citations what cited outlets say themselves, where their articles are at hand, by
 *     statement
 * @param reversals who took back what, sorted by ends
 */
public record Findings(
    List<Claim> claims,
    List<Issue> issues,
    List<Relation> relations,
    List<NonConflict> nonConflicts,
    List<Origin> origins,
    List<Standing> standings,
    List<Citation> citations,
    List<Reversal> reversals) {

  public Findings {
    claims = List.copyOf(claims);
    issues = List.copyOf(issues);
    relations = List.copyOf(relations);
    nonConflicts = List.copyOf(nonConflicts);
    origins = List.copyOf(origins);
    standings = List.copyOf(standings);
    citations = List.copyOf(citations);
    reversals = List.copyOf(reversals);
  }

  /** Findings with neither citations nor reversals. */
  public Findings(
      List<Claim> claims,
      List<Issue> issues,
      List<Relation> relations,
      List<NonConflict> nonConflicts,
      List<Origin> origins,
      List<Standing> standings) {
    this(claims, issues, relations, nonConflicts, origins, standings, List.of(), List.of());
  }
}
