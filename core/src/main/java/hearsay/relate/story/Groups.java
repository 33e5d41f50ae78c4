package hearsay.relate.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Disjoint sets of strings that only ever grow together (union-find). Not thread-safe. */
public final class Groups {

  private final Map<String, String> parents = new TreeMap<>();

  /** Puts it in a group of its own, unless it is in one. */
  public void add(String member) {
    parents.putIfAbsent(member, member);
  }

  /** Makes the groups of the two one group. */
  public void join(String one, String other) {
    String first = root(one);
    String second = root(other);
    // The smaller name leads, so that the order of joins does not show.
    if (first.compareTo(second) < 0) {
      parents.put(second, first);
    } else {
      parents.put(first, second);
    }
  }

  public boolean together(String one, String other) {
    return root(one).equals(root(other));
  }

  /** The smallest member of its group. */
  String root(String member) {
    add(member);
    String at = member;
    String parent = parents.getOrDefault(at, at);
    while (!parent.equals(at)) {
      at = parent;
      parent = parents.getOrDefault(at, at);
    }
    parents.put(member, at);
    return at;
  }

  /** The groups by their smallest member, members sorted. */
  public TreeMap<String, List<String>> groups() {
    TreeMap<String, List<String>> groups = new TreeMap<>();
    for (String member : List.copyOf(parents.keySet())) {
      groups.computeIfAbsent(root(member), key -> new ArrayList<>()).add(member);
    }
    return groups;
  }
}
