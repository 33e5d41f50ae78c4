package hearsay.relate.story;

import java.time.LocalDate;
import java.util.Optional;

/** On which occasion and day statements were made, as far as that is known. */
public final class Occasions {

  private Occasions() {}

  /** Whether the one is known to have appeared after the other. */
  public static boolean later(Said said, Said response) {
    Optional<LocalDate> day = said.article().date();
    Optional<LocalDate> answered = response.article().date();
    return day.isPresent() && answered.isPresent() && day.get().isAfter(answered.get());
  }

  /** Whether the two were not said by one speaker on one occasion. */
  public static boolean otherOccasion(Said one, Said other) {
    if (!one.sharesSpeaker(other) || one.utteredOnOtherDay(other)) {
      return true;
    }
    return !one.channelIds().isEmpty() && !one.channelIds().equals(other.channelIds());
  }

  /** Whether it is known to have been said on an earlier day. */
  public static boolean before(Said said, Said response) {
    return said.utteredOnOtherDay(response)
        && said.uttered().get().first().isBefore(response.uttered().get().first());
  }
}
