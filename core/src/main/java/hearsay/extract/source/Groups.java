package hearsay.extract.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** Which of {@code size} things have been found to be one (union-find); the least of each leads. */
final class Groups {

  private final int[] leader;

  Groups(int size) {
    leader = new int[size];
    for (int i = 0; i < size; i++) {
      leader[i] = i;
    }
  }

  /** The least index in the group of {@code i}. */
  int leader(int i) {
    int root = i;
    while (leader[root] != root) {
      root = leader[root];
    }
    int at = i;
    while (leader[at] != root) {
      int next = leader[at];
      leader[at] = root;
      at = next;
    }
    return root;
  }

  void join(int one, int other) {
    int a = leader(one);
    int b = leader(other);
    leader[Math.max(a, b)] = Math.min(a, b);
  }

  void joinAll(Collection<Integer> same) {
    int first = same.iterator().next();
    same.forEach(i -> join(first, i));
  }

  /** Joins {@code i} to the others where these are one group already. */
  void joinOnly(int i, Collection<Integer> others) {
    Set<Integer> leaders = new LinkedHashSet<>();
    for (int other : others) {
      if (leader(other) != leader(i)) {
        leaders.add(leader(other));
      }
    }
    if (leaders.size() == 1) {
      join(i, leaders.iterator().next());
    }
  }

  /** The groups by their leaders, members in order. */
  List<List<Integer>> groups() {
    TreeMap<Integer, List<Integer>> groups = new TreeMap<>();
    for (int i = 0; i < leader.length; i++) {
      groups.computeIfAbsent(leader(i), k -> new ArrayList<>()).add(i);
    }
    return List.copyOf(groups.values());
  }
}
