package hearsay.benchmarks.data;

import java.util.List;

/**
 * Statements with one meaning.
 *
 * @param id names the claim in relations
 * @param members ids of statements
 */
public record StoryClaim(String id, List<String> members) {
  public StoryClaim {
    members = List.copyOf(members);
  }
}
