package hearsay.relate.conflict.check;

import hearsay.model.Evidence;
import hearsay.model.NonConflictReason;
import hearsay.model.RelationKind;
import java.util.List;

/** What a check finds out about two statements. */
public sealed interface Verdict {

  /** They cannot both stand as told. */
  public record Conflict(RelationKind kind, List<Evidence> evidence) implements Verdict {
    public Conflict {
      evidence = List.copyOf(evidence);
    }
  }

  /** They look as if they clashed, and do not. */
  public record NoConflict(NonConflictReason reason, List<Evidence> evidence) implements Verdict {
    public NoConflict {
      evidence = List.copyOf(evidence);
    }
  }

  /** The check has nothing to say about them. */
  record NotComparable() implements Verdict {}

  /** The one answer of a check that has nothing to say. */
  Verdict NOT_COMPARABLE = new NotComparable();
}
