package hearsay.language;

import hearsay.model.Span;
import java.util.Locale;

/**
 * A time of day as a text names it, with how far off it may be: "at 2.14am" is meant to the minute,
 * "at about 3 a.m." and "shortly before midnight" are not.
 *
 * @param minute minutes since midnight, from 0 to 1439
 * @param before how many minutes earlier it may have been, at least 0
 * @param after how many minutes later, at least 0
 * @param half whether it is told, or plain from the form, which half of the day is meant: of "at
 *     2:14" it is not
 * @param zone in lower case, where a clock other than the local one is named ("gmt"); else empty
 * @param limit whether it only limits a time ("since", "until", "before", "by"), or names something
 *     ("the 7 a.m. train")
 * @param span where it stands
 */
public record ClockTime(
    int minute, int before, int after, boolean half, String zone, boolean limit, Span span) {

  private static final int DAY = 24 * 60;

  public ClockTime {
    if (minute < 0 || minute >= DAY || before < 0 || after < 0) {
      throw new IllegalArgumentException(
          "time is minute "
              + minute
              + " of the day, "
              + before
              + " off before and "
              + after
              + " after, must be from 0 to 1439 and at least 0");
    }
  }

  /** Whether both are read off one clock, so that they can be told apart. */
  public boolean comparable(ClockTime other) {
    return zone.equals(other.zone);
  }

  /**
   * Whether both can mean the same time, as exact as they are; of days nothing is known. Symmetric.
   */
  public boolean fits(ClockTime other) {
    int round = half && other.half ? DAY : DAY / 2;
    int later = Math.floorMod(other.minute - minute, round);
    int earlier = round - later;
    return later <= after + other.before || earlier <= before + other.after;
  }

  /** As on a clock of 24 hours: "02:14". */
  public String onClock() {
    return String.format(Locale.ROOT, "%02d:%02d", minute / 60, minute % 60);
  }
}
