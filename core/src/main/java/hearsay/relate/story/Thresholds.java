package hearsay.relate.story;

/** From where on things count in a story; {@code RelateOptions} says what each means, and why. */
public interface Thresholds {

  /** How much two statements must share to tell of one event, in (0, 1]. */
  double sameEvent();

  /** How like two quotations of one utterance are, in (0, 1]. */
  double quoteLikeness();

  /** How much of an article stands in another that is a reprint of it, in (0, 1]. */
  double reprintShare();

  /** How many days two dates of one occasion may differ, at least 0. */
  int occasionDays();
}
