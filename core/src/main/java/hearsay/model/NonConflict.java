package hearsay.model;

import java.util.List;

/**
 * Two statements or claims that look as if they clashed, and why they do not: an answer of its own,
 * so that a reader sees that it was checked.
 *
 * @param reason why it is no conflict
 * @param from id of a statement or claim
 * @param to id of another statement or claim
 * @param evidence what the verdict rests on, at least one signal
 */
public record NonConflict(
    NonConflictReason reason, String from, String to, List<Evidence> evidence) {

  public NonConflict {
    Check.filled("non-conflict from", from, "Name a statement or claim.");
    Check.filled("non-conflict to", to, "Name a statement or claim.");
    if (evidence.isEmpty()) {
      throw Check.bad("non-conflict evidence", evidence, "at least one signal", "Say why.");
    }
    evidence = List.copyOf(evidence);
  }
}
