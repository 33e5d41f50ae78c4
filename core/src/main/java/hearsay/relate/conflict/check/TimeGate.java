package hearsay.relate.conflict.check;

import hearsay.model.NonConflictReason;
import hearsay.relate.coreference.OtherTime;
import hearsay.relate.story.Comparison;
import hearsay.relate.story.Story;

/** What is left of a conflict between statements that fix their events at different times. */
public final class TimeGate {

  private TimeGate() {}

  /** A conflict between two times is none; between two stories it is nothing to speak of. */
  public static Verdict regard(Verdict verdict, Comparison pair, Story story) {
    if (!(verdict instanceof Verdict.Conflict conflict) || !OtherTime.found(pair)) {
      return verdict;
    }
    return story.oneStory(pair.a(), pair.b())
        ? new Verdict.NoConflict(
            pair.onOneDay() ? NonConflictReason.DIFFERENT_EVENT : NonConflictReason.UPDATE,
            conflict.evidence())
        : Verdict.NOT_COMPARABLE;
  }
}
