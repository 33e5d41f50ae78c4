package hearsay.model;

import java.util.List;

/**
 * What stands between two statements or claims, with the evidence for it.
 *
 * @param kind what stands between them
 * @param from id of a statement or claim; for a response, the response
 * @param to id of another statement or claim; for a response, what it answers
 * @param score how sure, the sum of the evidence's weights; above 0, at most 1
 * @param evidence why, at least one signal
 */
public record Relation(
    RelationKind kind, String from, String to, double score, List<Evidence> evidence) {

  /** How far a score may be from the sum of its evidence: rounding, nothing else. */
  private static final double ROUNDING = 1e-9;

  public Relation {
    Check.filled("relation from", from, "Name a statement or claim.");
    Check.filled("relation to", to, "Name a statement or claim.");
    if (from.equals(to)) {
      throw Check.bad("relation to", to, "another than from", "Nothing is related to itself.");
    }
    if (evidence.isEmpty()) {
      throw Check.bad("relation evidence", evidence, "at least one signal", "Say why.");
    }
    if (!(score > 0 && score <= 1)) {
      throw Check.bad("relation score", score, "above 0, at most 1", "Scale the weights.");
    }
    if (Math.abs(score - Evidence.score(evidence)) > ROUNDING) {
      throw Check.bad(
          "relation score",
          score,
          "the sum of its evidence",
          "Use Relation.of(kind, from, to, evidence).");
    }
    evidence = List.copyOf(evidence);
  }

  /** A relation whose score is the sum of its evidence. */
  public static Relation of(RelationKind kind, String from, String to, List<Evidence> evidence) {
    return new Relation(kind, from, to, Evidence.score(evidence), evidence);
  }

  /** Whether {@code id} is one of the two ends. */
  public boolean touches(String id) {
    return from.equals(id) || to.equals(id);
  }
}
