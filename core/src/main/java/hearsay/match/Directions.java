package hearsay.match;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which way a statement goes where two words or turns of phrase are the two ways that a thing can
 * go: up or down, voted for or against, ahead or called off. Unlike opposites among content words
 * they hang on small words, which likeness of words does not see. Stateless.
 */
public final class Directions {

  private static final String IS =
      "\\b(?:is|are|was|were|be|been|go|goes|gone|went|come|came|moved)";

  private static final String DEGREE = " (?:(?:still|now|\\w+ly|well|way) )?";

  /** Each way behind its opposite. */
  private static final List<Pattern> WAYS =
      List.of(
          Pattern.compile(IS + DEGREE + "(?:up|higher)\\b"),
          Pattern.compile(IS + DEGREE + "(?:down|lower)\\b"),
          Pattern.compile("\\bvot(?:e|es|ed|ing) (?:\\w+ )?for\\b|\\bin favou?r of\\b"),
          Pattern.compile("\\bvot(?:e|es|ed|ing) (?:\\w+ )?against\\b"),
          Pattern.compile("\\b(?:go|goes|going|gone|went) ahead\\b"),
          Pattern.compile(
              "\\b(?:called off|cancel(?:l?ed)?|scrapped|suspended|postponed|put off)\\b"),
          Pattern.compile("(?<!not )\\bguilty\\b"),
          Pattern.compile("\\bnot guilty\\b|\\b(?:innocent|acquitted|cleared)\\b"),
          Pattern.compile("\\bon (?:time|schedule)\\b"),
          Pattern.compile("\\b(?:minutes?|hours?|days?|weeks?) late\\b|\\bbehind schedule\\b"),
          Pattern.compile("\\bstill together\\b"),
          Pattern.compile("\\b(?:split up|separated|broken up)\\b"));

  /** One of them stands in each way, but for those of "for", which stands everywhere. */
  private static final Set<String> TURNING =
      Set.of(
          "up",
          "higher",
          "down",
          "lower",
          "vote",
          "votes",
          "voted",
          "voting",
          "favor",
          "favour",
          "ahead",
          "off",
          "canceled",
          "cancelled",
          "cancel",
          "scrapped",
          "suspended",
          "postponed",
          "guilty",
          "innocent",
          "acquitted",
          "cleared",
          "time",
          "schedule",
          "late",
          "together",
          "separated",
          "broken");

  private Directions() {}

  /** The ways that words in lower case go, in text order: numbers, each way's opposite beside. */
  public static Set<Integer> of(List<String> sequence) {
    if (sequence.stream().noneMatch(TURNING::contains)) {
      return Set.of();
    }
    String words = String.join(" ", sequence);
    ImmutableSet.Builder<Integer> found = ImmutableSet.builder();
    for (int way = 0; way < WAYS.size(); way++) {
      if (WAYS.get(way).matcher(words).find()) {
        found.add(way);
      }
    }
    return found.build();
  }

  /** Whether the one goes a way, and not also the other's, that is the opposite of the other's. */
  public static boolean oppose(Set<Integer> one, Set<Integer> other) {
    return one.stream()
        .anyMatch(
            way -> {
              int opposite = way ^ 1;
              return other.contains(opposite) && !one.contains(opposite) && !other.contains(way);
            });
  }
}
