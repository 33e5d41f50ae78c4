package hearsay.model;

import java.util.List;

/**
 * A matter under discussion: claims tied by relations. A claim and its denial share an issue.
 *
 * @param id derived from the first claim's id
 * @param title the words of a statement of the claim that most others are tied to, as far as they
 *     can be read alone; of another claim of the issue where they cannot
 * @param claimIds the claims, sorted, at least one
 */
public record Issue(String id, String title, List<String> claimIds) {

  public Issue {
    Check.filled("issue id", id, "Derive it from the first claim.");
    if (claimIds.isEmpty()) {
      throw Check.bad("issue claims", claimIds, "at least one", "An issue is about something.");
    }
    claimIds = claimIds.stream().sorted().distinct().toList();
  }
}
