package hearsay.relate.coreference;

import hearsay.language.ClockTime;
import hearsay.language.DateMention;
import hearsay.relate.story.Comparison;
import hearsay.relate.story.Said;
import java.util.List;

/** Whether two statements fix their events at different times, so that both may be true. */
public final class OtherTime {

  private OtherTime() {}

  /** Both name points in time that can be compared, and no two of them can be the same. */
  public static boolean found(Comparison pair) {
    List<DateMention> a = points(pair.a());
    List<DateMention> b = points(pair.b());
    boolean comparable = a.stream().anyMatch(x -> b.stream().anyMatch(x::comparable));
    return comparable && a.stream().noneMatch(x -> b.stream().anyMatch(x::fits));
  }

  /** The dates that say when, not since when or until when. */
  public static List<DateMention> points(Said said) {
    return said.dates().stream().filter(date -> !date.limit()).toList();
  }

  /** The same of times of day; of the days nothing is known. */
  public static boolean onOtherClock(Comparison pair) {
    List<ClockTime> a = clocks(pair.a());
    List<ClockTime> b = clocks(pair.b());
    boolean comparable = a.stream().anyMatch(x -> b.stream().anyMatch(x::comparable));
    return comparable && a.stream().noneMatch(x -> b.stream().anyMatch(x::fits));
  }

  /** The times of day that say when, not since when or until when. */
  public static List<ClockTime> clocks(Said said) {
    return said.times().stream().filter(time -> !time.limit()).toList();
  }
}
