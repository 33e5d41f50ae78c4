package hearsay.model;

import java.util.List;

/**
 * One who says later what does not go with what he said before: a change of mind, of figures or of
 * plans. It says nothing on which of the two is true.
 *
 * @param speaker id of the source that says both
 * @param later id of the later statement
 * @param earlier id of the earlier one
 * @param evidence what it rests on, at least one signal
 */
public record Reversal(String speaker, String later, String earlier, List<Evidence> evidence) {

  public Reversal {
    Check.filled("reversal speaker", speaker, "One source says both.");
    Check.filled("reversal later", later, "Name a statement.");
    Check.filled("reversal earlier", earlier, "Name a statement.");
    if (later.equals(earlier)) {
      throw Check.bad("reversal earlier", earlier, "another than the later", "");
    }
    if (evidence.isEmpty()) {
      throw Check.bad("reversal evidence", evidence, "at least one signal", "Say why.");
    }
    evidence = List.copyOf(evidence);
  }
}
