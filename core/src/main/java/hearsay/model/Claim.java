package hearsay.model;

import java.util.List;

/**
 * Statements with one meaning, whoever says it and however worded. A denial is never a member of
 * the claim that it denies.
 *
 * @param id the id of the claim's first statement, in article and text order, behind {@code claim:}
 * @param wording the words of the member that stands for all
 * @param wordingReason why that member was chosen
 * @param statementIds the members, sorted, at least one
 */
public record Claim(String id, String wording, String wordingReason, List<String> statementIds) {

  public Claim {
    Check.filled("claim id", id, "Derive it from the first member.");
    if (statementIds.isEmpty()) {
      throw Check.bad("claim members", statementIds, "at least one", "A claim is said somewhere.");
    }
    statementIds = statementIds.stream().sorted().distinct().toList();
  }
}
