package hearsay.match;

import hearsay.match.Features.Edge;
import hearsay.match.Features.Role;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;

/**
 * Edges between the first words of a statement, made once: most statements are short, and a million
 * of them would hold ten million edges. Thread-safe.
 */
final class Edges {

  private static final int SHARED = 32;

  private static final Map<Role, Edge[]> EDGES = new EnumMap<>(Role.class);

  static {
    for (Role role : EnumSet.allOf(Role.class)) {
      Edge[] edges = new Edge[SHARED * SHARED];
      for (int i = 0; i < edges.length; i++) {
        edges[i] = new Edge(i / SHARED, role, i % SHARED);
      }
      EDGES.put(role, edges);
    }
  }

  private Edges() {}

  static Edge of(int head, Role role, int dependent) {
    Edge[] edges = EDGES.get(role);
    return edges != null && head < SHARED && dependent < SHARED
        ? edges[head * SHARED + dependent]
        : new Edge(head, role, dependent);
  }
}
