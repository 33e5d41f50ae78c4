package hearsay.relate.standing;

import hearsay.model.Claim;
import hearsay.relate.response.pointing.Pointing;
import hearsay.relate.story.Said;
import hearsay.relate.story.Story;
import java.util.Comparator;
import java.util.List;

/**
 * The wording of a claim that can be read alone: "those reports" and "he promised me that" tell
 * nothing to who has not read the article.
 */
final class Titles {

  /** With fewer content words little is told. */
  private static final int TELLING = 3;

  private Titles() {}

  /** Whether some member tells the matter itself, in words enough. */
  static boolean standsAlone(Claim claim, Story story) {
    return story.claim(claim.id()).stream().anyMatch(said -> tells(said, story));
  }

  /**
   * The claim's own wording where it tells the matter with nobody left open; else, of the members
   * that tell it, the first with fewest pronouns.
   */
  static String of(Claim claim, Story story) {
    List<Said> telling =
        story.claim(claim.id()).stream().filter(said -> tells(said, story)).toList();
    return telling.stream()
        .min(
            Comparator.comparingLong(Titles::pronouns)
                .thenComparing(said -> !said.statement().text().equals(claim.wording())))
        .map(said -> said.statement().text())
        .orElse(claim.wording());
  }

  private static boolean tells(Said said, Story story) {
    return said.words().size() >= TELLING && Pointing.of(said, story).isEmpty();
  }

  /** How many words stand for somebody or something told elsewhere. */
  private static long pronouns(Said said) {
    return said.tokens().stream().filter(token -> token.tag().startsWith("PRP")).count();
  }
}
