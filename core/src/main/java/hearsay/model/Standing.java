package hearsay.model;

import java.util.List;

/**
 * What can be said of a claim without judging truth.
 *
 * @param claimId the claim
 * @param kind the first of {@link StandingKind} that applies
 * @param origins number of independent origins, at least 1
 * @param articles number of articles that hold it, at least 1
 * @param relationKinds which kinds of relation decided it, sorted; empty where none did
 */
public record Standing(
    String claimId,
    StandingKind kind,
    int origins,
    int articles,
    List<RelationKind> relationKinds) {

  public Standing {
    Check.filled("standing claim id", claimId, "A standing is of a claim.");
    if (origins < 1 || articles < 1) {
      throw Check.bad(
          "standing counts",
          origins + " origins, " + articles + " articles",
          "at least 1 each",
          "");
    }
    relationKinds = relationKinds.stream().sorted().distinct().toList();
  }
}
