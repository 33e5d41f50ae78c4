package hearsay.relate.conflict.attribution;

import hearsay.relate.story.Said;
import hearsay.relate.story.Story;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whether it is in doubt who a statement's speaker is. "She said" was worked out here, and may be
 * worked out wrong, unless she only goes on: whoever was named before in the paragraph has said all
 * since.
 */
final class UnclearSpeaker {

  private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "who", "");

  private UnclearSpeaker() {}

  static boolean found(Said said, Story story) {
    return byPronoun(said) && !goesOn(said, story);
  }

  private static boolean byPronoun(Said said) {
    return said.statement()
        .attribution()
        .speaker()
        .filter(
            mention ->
                mention.inferred()
                    || PRONOUNS.contains(mention.asWritten().toLowerCase(Locale.ROOT)))
        .isPresent();
  }

  private static boolean goesOn(Said said, Story story) {
    List<Said> before =
        story.article(said.article().id()).stream()
            .filter(other -> other.paragraph() == said.paragraph())
            .filter(other -> other.statement().begin() < said.statement().begin())
            .toList();
    for (int i = before.size() - 1; i >= 0; i--) {
      if (!before.get(i).sharesSpeaker(said)) {
        return false;
      }
      if (!byPronoun(before.get(i))) {
        return true;
      }
    }
    return false;
  }
}
