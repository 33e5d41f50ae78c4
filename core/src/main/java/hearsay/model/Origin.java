package hearsay.model;

import java.util.List;

/**
 * The utterance, interview or wire line that statements go back to; reprints and retellings share
 * one.
 *
 * @param id unique in one reconciliation
 * @param kind what is shared
 * @param label what it is, in words: {@code Dana Orsk to Radio Meridian}
 * @param statementIds the statements that go back to it, sorted, at least one
 * @param evidence why they are held to share it; empty for a single report
 */
public record Origin(
    String id, OriginKind kind, String label, List<String> statementIds, List<Evidence> evidence) {

  public Origin {
    Check.filled("origin id", id, "Derive it from the first statement.");
    if (statementIds.isEmpty()) {
      throw Check.bad(
          "origin statements", statementIds, "at least one", "An origin is of something.");
    }
    statementIds = statementIds.stream().sorted().distinct().toList();
    evidence = List.copyOf(evidence);
  }
}
