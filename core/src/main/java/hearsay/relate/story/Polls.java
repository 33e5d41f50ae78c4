package hearsay.relate.story;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Who measures rather than counts: another poll of another day finds another share. */
public final class Polls {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("\\W+");

  private static final Set<String> MEASURES =
      Set.of(
          "poll",
          "polls",
          "survey",
          "surveys",
          "average",
          "tracker",
          "index",
          "forecast",
          "sample",
          "pollster",
          "study",
          "model",
          "projection");

  private Polls() {}

  /** Whether a poll or the like tells it. */
  public static boolean measures(Said said, Story story) {
    return said.speakerIds().stream()
        .flatMap(id -> BETWEEN_WORDS.splitAsStream(story.name(id).toLowerCase(Locale.ROOT)))
        .anyMatch(MEASURES::contains);
  }
}
