package hearsay.benchmarks.score;

import hearsay.benchmarks.data.StoryClaim;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds statements, by their position in a list, under the ids of statements and claims.
 *
 * @param positions by statement id; of several statements with one id, the last
 * @param members positions by claim id; of several claims with one id, the last; members that are
 *     no statement are left out
 * @param claimOf claim id by position; of several claims that list a statement, the last
 */
record ClaimIndex(
    Map<String, Integer> positions,
    Map<String, Set<Integer>> members,
    Map<Integer, String> claimOf) {

  static ClaimIndex of(List<String> statementIds, List<StoryClaim> claims) {
    Map<String, Integer> positions = new HashMap<>();
    for (int i = 0; i < statementIds.size(); i++) {
      positions.put(statementIds.get(i), i);
    }
    Map<String, Set<Integer>> members = new HashMap<>();
    Map<Integer, String> claimOf = new LinkedHashMap<>();
    for (StoryClaim claim : claims) {
      Set<Integer> found = new TreeSet<>();
      for (String member : claim.members()) {
        Integer position = positions.get(member);
        if (position != null) {
          found.add(position);
          claimOf.put(position, claim.id());
        }
      }
      members.put(claim.id(), found);
    }
    return new ClaimIndex(positions, members, claimOf);
  }

  /** The statements that an id names: a claim's members, or the one statement, or none. */
  Set<Integer> named(String id) {
    if (members.containsKey(id)) {
      return members.get(id);
    }
    return positions.containsKey(id) ? Set.of(positions.get(id)) : Set.of();
  }

  /** What the id names and, if that is a statement in a claim, the claim's other members. */
  Set<Integer> wholeClaim(String id) {
    Integer position = positions.get(id);
    return members.containsKey(id) || position == null
        ? named(id)
        : named(claimOf.getOrDefault(position, id));
  }
}
