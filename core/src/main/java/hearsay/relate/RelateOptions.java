package hearsay.relate;

import hearsay.relate.story.Thresholds;

/**
 * From where on things count. Immutable; each default says why.
 *
 * @param sameEvent how much of the content of two statements must be shared, the differing words
 *     left out, before they are held to tell of one event, in (0, 1]; default 0.45: false alarms
 *     come from pairs that only share a topic
 * @param quoteLikeness share of common words in order from which two quotations render one
 *     utterance, in (0, 1]; default 0.6
 * @param reprintShare share of an article's five-word sequences found in another from which it is a
 *     reprint of it, in (0, 1]; default 0.5
 * @param occasionDays how many days two dates of one occasion may differ and still be meant as one,
 *     at least 0; default 3
 */
public record RelateOptions(
    double sameEvent, double quoteLikeness, double reprintShare, int occasionDays)
    implements Thresholds {

  private static final RelateOptions DEFAULTS = new RelateOptions(0.45, 0.6, 0.5, 3);

  public RelateOptions {
    checkShare("sameEvent", sameEvent);
    checkShare("quoteLikeness", quoteLikeness);
    checkShare("reprintShare", reprintShare);
    if (occasionDays < 0) {
      throw new IllegalArgumentException(
          "occasionDays is " + occasionDays + ", must be at least 0. 0 means the same day only.");
    }
  }

  /** The options that suit news. */
  public static RelateOptions defaults() {
    return DEFAULTS;
  }

  /** The same options with another threshold for one event. */
  public RelateOptions withSameEvent(double share) {
    return new RelateOptions(share, quoteLikeness, reprintShare, occasionDays);
  }

  /** The same options with another threshold for two quotations of one utterance. */
  public RelateOptions withQuoteLikeness(double share) {
    return new RelateOptions(sameEvent, share, reprintShare, occasionDays);
  }

  /** The same options with another threshold for reprints. */
  public RelateOptions withReprintShare(double share) {
    return new RelateOptions(sameEvent, quoteLikeness, share, occasionDays);
  }

  /** The same options with another number of days between two dates of one occasion. */
  public RelateOptions withOccasionDays(int days) {
    return new RelateOptions(sameEvent, quoteLikeness, reprintShare, days);
  }

  private static void checkShare(String name, double value) {
    if (!(value > 0 && value <= 1)) {
      throw new IllegalArgumentException(
          name + " is " + value + ", must be in (0, 1]. At 0 everything would count.");
    }
  }
}
