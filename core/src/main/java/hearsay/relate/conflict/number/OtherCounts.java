package hearsay.relate.conflict.number;

import hearsay.language.Quantity;
import hearsay.relate.quantity.Scope;
import hearsay.relate.story.Comparison;
import hearsay.relate.story.Said;
import hearsay.relate.story.Story;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What two statements count besides the two numbers that are compared. */
final class OtherCounts {

  /** More numbers of one thing are of several such things. */
  private static final int LISTED = 1;

  private static final Set<String> CALENDAR = Set.of("year", "month", "week", "day", "hour");

  /** Who is told of as some of those to whom it happened. */
  private static final Set<String> SOME =
      Set.of(
          "child",
          "woman",
          "boy",
          "girl",
          "baby",
          "infant",
          "teenager",
          "soldier",
          "officer",
          "policeman",
          "firefighter",
          "civilian",
          "journalist",
          "foreigner",
          "tourist");

  private OtherCounts() {}

  /** Whether one counts children, say, among the more that the other counts. */
  static boolean someAmong(Quantity left, Quantity right) {
    return isSomeOf(left, right) || isSomeOf(right, left);
  }

  private static boolean isSomeOf(Quantity part, Quantity whole) {
    return SOME.contains(noun(part)) && !SOME.contains(noun(whole)) && part.high() < whole.low();
  }

  private static String noun(Quantity quantity) {
    return quantity.counted().toLowerCase(Locale.ROOT);
  }

  /**
   * Whether another number differs too, of the same thing: 900 seats in 12 regions are not 640 in
   * four.
   */
  static boolean differToo(Comparison pair, Quantity left, Quantity right, Story story) {
    return !pair.sameClaim()
        && besides(pair.a(), left)
            .anyMatch(
                x ->
                    besides(pair.b(), right)
                        .filter(y -> !y.overlaps(x))
                        .anyMatch(
                            y ->
                                x.unit().equals(y.unit())
                                    && (!x.unit().isEmpty()
                                        || story.lexicon().like(x.counted(), y.counted()))));
  }

  /** What else is counted; over how many years it goes is no count of its own. */
  private static Stream<Quantity> besides(Said said, Quantity quantity) {
    return Scope.told(said).stream()
        .filter(other -> !other.equals(quantity))
        .filter(other -> !other.unit().isEmpty() || SameCount.hasNoun(said, other))
        .filter(other -> !CALENDAR.contains(other.counted().toLowerCase(Locale.ROOT)));
  }

  /** Whether a side gives several numbers of such things, as of one after another. */
  static boolean listed(Comparison pair, Quantity left, Quantity right) {
    return !pair.sameClaim() && (isListed(pair.a(), left) || isListed(pair.b(), right));
  }

  private static boolean isListed(Said said, Quantity quantity) {
    return !quantity.counted().isEmpty()
        && Scope.told(said).stream()
                .filter(other -> !Scope.isLabel(said, other))
                .filter(other -> other.unit().equals(quantity.unit()))
                .filter(other -> other.counted().equalsIgnoreCase(quantity.counted()))
                .mapToDouble(Quantity::low)
                .distinct()
                .count()
            > LISTED;
  }
}
