package hearsay.relate.response.discourse;

import hearsay.relate.story.Comparison;
import hearsay.relate.story.Said;
import hearsay.relate.story.Story;
import java.util.stream.Stream;

/** How statements of one article stand to one another. */
public final class InArticle {

  /** How many paragraphs a question or a pronoun reaches. */
  static final int NEAR = 1;

  private InArticle() {}

  /** The other statements of its article, in text order. */
  public static Stream<Said> others(Said response, Story story) {
    return story.article(response.article().id()).stream().filter(said -> said != response);
  }

  public static boolean precedes(Said first, Said second) {
    return first.statement().begin() < second.statement().begin();
  }

  /** Whether anything of the one stands inside the other. */
  static boolean overlaps(Said one, Said other) {
    return one.statement().spans().stream()
        .anyMatch(span -> other.statement().spans().stream().anyMatch(span::overlaps));
  }

  /** How much of the content words of the two is common to them, from 0 to 1. */
  static double shared(Said said, Said response, Story story) {
    return Comparison.of(said, response, 0, story.lexicon()).shared();
  }
}
