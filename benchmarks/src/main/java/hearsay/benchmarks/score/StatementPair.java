package hearsay.benchmarks.score;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Two statements, by position, the lower first.
 *
 * @param first the lower position
 * @param second the higher position
 */
record StatementPair(int first, int second) {

  static StatementPair of(int one, int other) {
    return new StatementPair(Math.min(one, other), Math.max(one, other));
  }

  /** All pairs of statements that lie in one claim. */
  static Set<StatementPair> within(Map<Integer, String> claimOf) {
    Map<String, List<Integer>> groups =
        claimOf.entrySet().stream()
            .collect(groupingBy(Map.Entry::getValue, mapping(Map.Entry::getKey, toList())));
    Set<StatementPair> pairs = new HashSet<>();
    for (List<Integer> group : groups.values()) {
      for (int i = 0; i < group.size(); i++) {
        for (int j = i + 1; j < group.size(); j++) {
          pairs.add(of(group.get(i), group.get(j)));
        }
      }
    }
    return pairs;
  }
}
