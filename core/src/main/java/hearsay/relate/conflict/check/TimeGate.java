package hearsay.relate.conflict.check;

import hearsay.model.NonConflictReason;
import hearsay.relate.coreference.OtherPeriod;
import hearsay.relate.coreference.OtherTime;
import hearsay.relate.story.Comparison;
import hearsay.relate.story.Story;

/** What is left of a conflict between statements of different times or stretches of time. */
public final class TimeGate {

  private TimeGate() {}

  /** A conflict between two times is none; between two stories it is nothing to speak of. */
  public static Verdict regard(Verdict verdict, Comparison pair, Story story) {
    boolean otherTime = OtherTime.found(pair);
    if (!(verdict instanceof Verdict.Conflict conflict) || !otherTime && !OtherPeriod.found(pair)) {
      return verdict;
    }
    NonConflictReason reason =
        !otherTime
            ? NonConflictReason.OTHER_SCOPE
            : pair.onOneDay() ? NonConflictReason.DIFFERENT_EVENT : NonConflictReason.UPDATE;
    return story.oneStory(pair.a(), pair.b())
        ? new Verdict.NoConflict(reason, conflict.evidence())
        : Verdict.NOT_COMPARABLE;
  }
}
